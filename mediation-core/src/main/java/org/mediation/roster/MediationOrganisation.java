package org.mediation.roster;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.calendar.TimeLimits;
import org.mediation.roster.OrganisationCommand.*;
import org.mediation.roster.OrganisationEvent.*;

/** A body that mediates labour disputes (调解组织), with its place in the union's tree and the rosters it stands on. */
@AggregateRoot
public class MediationOrganisation {
    private static final String USUAL_PIPELINE = "UnionMediation";
    private static final Pattern DISTRICT_CODE = Pattern.compile("\\d{6}|BDA");

    @AggregateIdentifier
    private OrganisationId id;

    private final Set<String> courts = new HashSet<>();
    private final Set<String> ownTimeLimits = new HashSet<>();
    private boolean arbitrationRostered;
    private boolean open;

    // The stream is looked for first, so that a second registration is refused by name and not by the store's key.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterOrganisation command, Roster roster) {
        unless(id == null, RosterRule.ORGANISATION_ALREADY_REGISTERED);
        unless(!command.name().isBlank(), RosterRule.TEXT_MISSING);
        unless(command.legalKind().sitsAt(command.level()), RosterRule.LEVEL_UNFIT);
        unless(DISTRICT_CODE.matcher(command.districtCode()).matches(), RosterRule.DISTRICT_CODE_UNFIT);
        unless((command.parent() == null) == (command.level() == Level.CITY), RosterRule.PARENT_UNFIT);
        if (command.parent() != null) {
            roster.mustBeOpen(command.parent());
        }
        apply(new OrganisationRegistered(
                command.organisationId(),
                command.name(),
                command.level(),
                command.legalKind(),
                command.districtCode(),
                command.parent(),
                USUAL_PIPELINE));
    }

    @CommandHandler
    void handle(RenameOrganisation command) {
        mustBeOpen();
        unless(!command.name().isBlank(), RosterRule.TEXT_MISSING);
        apply(new OrganisationRenamed(id, command.name()));
    }

    @CommandHandler
    void handle(EnterOrganisationOnCourtRoster command) {
        mustBeOpen();
        unless(!command.court().isBlank(), RosterRule.TEXT_MISSING);
        unless(!courts.contains(command.court()), RosterRule.ALREADY_ON_ROSTER);
        apply(new OrganisationEnteredOnCourtRoster(id, command.court()));
    }

    @CommandHandler
    void handle(StrikeOrganisationFromCourtRoster command) {
        unless(courts.contains(command.court()), RosterRule.NOT_ON_ROSTER);
        apply(new OrganisationStruckFromCourtRoster(id, command.court()));
    }

    @CommandHandler
    void handle(EnterOrganisationOnArbitrationRoster command) {
        mustBeOpen();
        unless(!arbitrationRostered, RosterRule.ALREADY_ON_ROSTER);
        apply(new OrganisationEnteredOnArbitrationRoster(id));
    }

    @CommandHandler
    void handle(StrikeOrganisationFromArbitrationRoster command) {
        unless(arbitrationRostered, RosterRule.NOT_ON_ROSTER);
        apply(new OrganisationStruckFromArbitrationRoster(id));
    }

    @CommandHandler
    void handle(RateOrganisation command) {
        mustBeOpen();
        apply(new OrganisationRated(id, command.rating()));
    }

    @CommandHandler
    void handle(ChoosePipeline command, Pipelines pipelines) {
        mustBeOpen();
        unless(!command.pipeline().isBlank(), RosterRule.TEXT_MISSING);
        unless(pipelines.takesApplications(command.pipeline()), RosterRule.PIPELINE_UNKNOWN);
        apply(new OrganisationPipelineChosen(id, command.pipeline()));
    }

    @CommandHandler
    void handle(SetTimeLimit command) {
        mustBeOpen();
        int length = TimeLimits.delivered()
                .named(command.rule())
                .setTo(command.length())
                .length();
        apply(new OrganisationTimeLimitSet(id, command.rule(), length));
    }

    @CommandHandler
    void handle(RestoreTimeLimit command) {
        mustBeOpen();
        unless(ownTimeLimits.contains(command.rule()), RosterRule.TIME_LIMIT_NOT_SET);
        apply(new OrganisationTimeLimitRestored(id, command.rule()));
    }

    @CommandHandler
    void handle(CloseOrganisation command) {
        mustBeOpen();
        unless(!command.reason().isBlank(), RosterRule.TEXT_MISSING);
        apply(new OrganisationClosed(id, command.reason()));
    }

    @CommandHandler
    void handle(ReopenOrganisation command) {
        unless(!open, RosterRule.ORGANISATION_OPEN);
        apply(new OrganisationReopened(id));
    }

    @EventSourcingHandler
    void on(OrganisationRegistered event) {
        id = event.organisationId();
        open = true;
    }

    @EventSourcingHandler
    void on(OrganisationEnteredOnCourtRoster event) {
        courts.add(event.court());
    }

    @EventSourcingHandler
    void on(OrganisationStruckFromCourtRoster event) {
        courts.remove(event.court());
    }

    @EventSourcingHandler
    void on(OrganisationEnteredOnArbitrationRoster event) {
        arbitrationRostered = true;
    }

    @EventSourcingHandler
    void on(OrganisationStruckFromArbitrationRoster event) {
        arbitrationRostered = false;
    }

    @EventSourcingHandler
    void on(OrganisationTimeLimitSet event) {
        ownTimeLimits.add(event.rule());
    }

    @EventSourcingHandler
    void on(OrganisationTimeLimitRestored event) {
        ownTimeLimits.remove(event.rule());
    }

    @EventSourcingHandler
    void on(OrganisationClosed event) {
        open = false;
    }

    @EventSourcingHandler
    void on(OrganisationReopened event) {
        open = true;
    }

    private void mustBeOpen() {
        unless(open, RosterRule.ORGANISATION_CLOSED);
    }

    protected MediationOrganisation() {}
}
