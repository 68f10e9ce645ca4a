package org.mediation.roster;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.kernel.Place;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.roster.MediatorCommand.*;
import org.mediation.roster.MediatorEvent.*;

/** A neutral who runs sessions (调解员): on the roster of one organisation, for a term, perhaps lent to others. */
@AggregateRoot
public class Mediator {
    @AggregateIdentifier
    private MediatorId id;

    private SubjectToken person;
    private OrganisationId home;
    private final Set<OrganisationId> lentTo = new HashSet<>();
    private final Set<String> courts = new HashSet<>();
    private Standing standing = Standing.ACTIVE;

    // The stream is looked for first, so that a second registration is refused by name and not by the store's key.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterMediator command, Vault vault, Roster roster) {
        unless(id == null, RosterRule.MEDIATOR_ALREADY_REGISTERED);
        mustSay(command.name());
        mustSay(command.qualification());
        unless(!command.until().isBefore(command.from()), RosterRule.TERM_UNFIT);
        roster.mustBeOpen(command.home());
        var name = vault.seal(command.person(), new Place(command.mediatorId().toString(), 0, "name"), command.name());
        apply(new MediatorRegistered(
                command.mediatorId(),
                command.person(),
                name,
                command.home(),
                command.firm(),
                command.employerUscc(),
                command.qualification(),
                command.from(),
                command.until()));
    }

    @CommandHandler
    void handle(QualifyMediator command) {
        mustBeOnRoster();
        mustSay(command.qualification());
        apply(new MediatorQualified(id, command.qualification()));
    }

    @CommandHandler
    void handle(SetMediatorTerm command) {
        mustBeOnRoster();
        unless(!command.until().isBefore(command.from()), RosterRule.TERM_UNFIT);
        apply(new MediatorTermSet(id, command.from(), command.until()));
    }

    @CommandHandler
    void handle(ChangeMediatorAffiliation command) {
        mustBeOnRoster();
        apply(new MediatorAffiliationChanged(id, command.firm(), command.employerUscc()));
    }

    @CommandHandler
    void handle(LendMediator command, Roster roster) {
        mustBeOnRoster();
        unless(!command.organisation().equals(home), RosterRule.LENT_TO_OWN);
        unless(!lentTo.contains(command.organisation()), RosterRule.ALREADY_LENT);
        roster.mustBeOpen(command.organisation());
        apply(new MediatorLent(id, command.organisation()));
    }

    @CommandHandler
    void handle(EndMediatorLending command) {
        unless(lentTo.contains(command.organisation()), RosterRule.NOT_LENT);
        apply(new MediatorLendingEnded(id, command.organisation()));
    }

    @CommandHandler
    void handle(EnterMediatorOnCourtRoster command) {
        mustBeOnRoster();
        mustSay(command.court());
        unless(!courts.contains(command.court()), RosterRule.ALREADY_ON_ROSTER);
        apply(new MediatorEnteredOnCourtRoster(id, command.court()));
    }

    @CommandHandler
    void handle(StrikeMediatorFromCourtRoster command) {
        unless(courts.contains(command.court()), RosterRule.NOT_ON_ROSTER);
        apply(new MediatorStruckFromCourtRoster(id, command.court()));
    }

    @CommandHandler
    void handle(RecordMediatorTraining command) {
        mustBeOnRoster();
        mustSay(command.subject());
        unless(command.hours() > 0, RosterRule.TRAINING_UNFIT);
        apply(new MediatorTrained(id, command.on(), command.subject(), command.hours()));
    }

    @CommandHandler
    void handle(DeclareMediatorConflict command, Vault vault) {
        mustBeOnRoster();
        mustSay(command.employerUscc());
        mustSay(command.ground());
        apply(new MediatorConflictDeclared(id, command.employerUscc(), seal(command.ground(), "ground", vault)));
    }

    @CommandHandler
    void handle(SuspendMediator command, Vault vault) {
        mustBeOnRoster();
        unless(standing != Standing.SUSPENDED, RosterRule.MEDIATOR_SUSPENDED);
        mustSay(command.reason());
        apply(new MediatorSuspended(id, seal(command.reason(), "reason", vault)));
    }

    @CommandHandler
    void handle(ReinstateMediator command) {
        mustBeOnRoster();
        unless(standing == Standing.SUSPENDED, RosterRule.MEDIATOR_NOT_SUSPENDED);
        apply(new MediatorReinstated(id));
    }

    @CommandHandler
    void handle(RemoveMediator command, Vault vault) {
        mustBeOnRoster();
        mustSay(command.reason());
        apply(new MediatorRemoved(id, seal(command.reason(), "reason", vault)));
    }

    @EventSourcingHandler
    void on(MediatorRegistered event) {
        id = event.mediatorId();
        person = event.person();
        home = event.home();
    }

    @EventSourcingHandler
    void on(MediatorLent event) {
        lentTo.add(event.organisation());
    }

    @EventSourcingHandler
    void on(MediatorLendingEnded event) {
        lentTo.remove(event.organisation());
    }

    @EventSourcingHandler
    void on(MediatorEnteredOnCourtRoster event) {
        courts.add(event.court());
    }

    @EventSourcingHandler
    void on(MediatorStruckFromCourtRoster event) {
        courts.remove(event.court());
    }

    @EventSourcingHandler
    void on(MediatorSuspended event) {
        standing = Standing.SUSPENDED;
    }

    @EventSourcingHandler
    void on(MediatorReinstated event) {
        standing = Standing.ACTIVE;
    }

    @EventSourcingHandler
    void on(MediatorRemoved event) {
        standing = Standing.REMOVED;
    }

    private Sealed seal(String plain, String field, Vault vault) {
        return vault.seal(person, new Place(id.toString(), AggregateLifecycle.getVersion() + 1, field), plain);
    }

    private void mustBeOnRoster() {
        unless(standing != Standing.REMOVED, RosterRule.MEDIATOR_REMOVED);
    }

    private static void mustSay(String text) {
        unless(!text.isBlank(), RosterRule.TEXT_MISSING);
    }

    protected Mediator() {}
}
