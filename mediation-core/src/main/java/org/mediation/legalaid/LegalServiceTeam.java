package org.mediation.legalaid;

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
import org.mediation.kernel.Vault;
import org.mediation.legalaid.TeamCommand.*;
import org.mediation.legalaid.TeamEvent.*;
import org.mediation.roster.Roster;

/** Lawyers who give aid for the union (法律服务团): of one centre, each with a firm and specialities. */
@AggregateRoot
public class LegalServiceTeam {
    @AggregateIdentifier
    private TeamId id;

    private final Set<LawyerId> lawyers = new HashSet<>();
    private boolean dissolved;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FormTeam command, Roster roster) {
        unless(id == null, AidRule.TEAM_FORMED);
        mustSay(command.name());
        roster.mustBeOpen(command.organisation());
        apply(new TeamFormed(command.teamId(), command.name(), command.organisation()));
    }

    @CommandHandler
    void handle(DissolveTeam command) {
        mustStand();
        apply(new TeamDissolved(id));
    }

    @CommandHandler
    void handle(AddLawyerToTeam command, Vault vault) {
        mustStand();
        unless(!lawyers.contains(command.lawyer()), AidRule.LAWYER_IN_TEAM);
        mustSay(command.name());
        mustSay(command.firm().name());
        Sealed name = vault.seal(
                command.person(),
                new Place(id.toString(), AggregateLifecycle.getVersion() + 1, "name"),
                command.name());
        apply(new LawyerJoinedTeam(
                id, command.lawyer(), command.person(), name, command.firm(), command.specialities()));
    }

    @CommandHandler
    void handle(RemoveLawyerFromTeam command) {
        mustBeHere(command.lawyer());
        apply(new LawyerLeftTeam(id, command.lawyer()));
    }

    @CommandHandler
    void handle(SetLawyerSpecialities command) {
        mustBeHere(command.lawyer());
        apply(new LawyerSpecialitiesSet(id, command.lawyer(), command.specialities()));
    }

    @CommandHandler
    void handle(DeclareLawyerConflict command) {
        mustBeHere(command.lawyer());
        mustSay(command.employerUscc());
        apply(new LawyerConflictDeclared(id, command.lawyer(), command.employerUscc()));
    }

    private void mustStand() {
        unless(!dissolved, AidRule.TEAM_DISSOLVED);
    }

    private void mustBeHere(LawyerId lawyer) {
        mustStand();
        unless(lawyers.contains(lawyer), AidRule.LAWYER_UNKNOWN_TO_TEAM);
    }

    private static void mustSay(String text) {
        unless(!text.isBlank(), AidRule.AID_TEXT_MISSING);
    }

    @EventSourcingHandler
    void on(TeamFormed event) {
        id = event.teamId();
    }

    @EventSourcingHandler
    void on(TeamDissolved event) {
        dissolved = true;
    }

    @EventSourcingHandler
    void on(LawyerJoinedTeam event) {
        lawyers.add(event.lawyer());
    }

    @EventSourcingHandler
    void on(LawyerLeftTeam event) {
        lawyers.remove(event.lawyer());
    }

    protected LegalServiceTeam() {}
}
