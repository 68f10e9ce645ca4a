package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.ClosingCommand.DeclareImpasse;
import org.mediation.casework.ClosingCommand.DiscontinueMediation;
import org.mediation.casework.ClosingCommand.DismissFalseMediation;
import org.mediation.casework.ClosingCommand.HandleIncident;
import org.mediation.casework.ClosingCommand.ReportIncident;
import org.mediation.casework.ClosingCommand.SuspectFalseMediation;
import org.mediation.casework.ClosingCommand.TerminateMediation;
import org.mediation.casework.ClosingCommand.WithdrawApplication;
import org.mediation.casework.ClosingEvent.ApplicationWithdrawn;
import org.mediation.casework.ClosingEvent.FalseMediationDismissed;
import org.mediation.casework.ClosingEvent.FalseMediationSuspected;
import org.mediation.casework.ClosingEvent.GuidanceGiven;
import org.mediation.casework.ClosingEvent.ImpasseDeclared;
import org.mediation.casework.ClosingEvent.IncidentHandled;
import org.mediation.casework.ClosingEvent.IncidentReported;
import org.mediation.casework.ClosingEvent.MediationDiscontinued;
import org.mediation.casework.ClosingEvent.MediationTerminated;
import org.mediation.casework.SettlementEvent.MediationPartiallySucceeded;
import org.mediation.casework.SettlementEvent.MediationSucceeded;
import org.mediation.kernel.Vault;

/** How mediation ends (终止调解), with an agreement or without; the parties are always told what else they can do. */
final class Ending {
    private static final Set<Stage> BEFORE_AGREEMENT = EnumSet.range(Stage.REGISTERED, Stage.SIGNING);
    private static final Set<EndReason> OUTSIDE_CAUSES = EnumSet.of(
            EndReason.FALSE_MEDIATION, EndReason.OUT_OF_SCOPE_FOUND, EndReason.PARTY_DIED, EndReason.JOINED_OTHER);

    private final CaseState state;
    private final Limitations limitations;
    private DisputeKind disputeKind = DisputeKind.INDIVIDUAL;

    Ending(CaseState state, Limitations limitations) {
        this.state = state;
        this.limitations = limitations;
    }

    @CommandHandler
    void handle(WithdrawApplication command, Vault vault) {
        state.mustStandAt(BEFORE_AGREEMENT);
        apply(new ApplicationWithdrawn(
                state.id, command.settledPrivately(), state.sealIfAny(vault, "words", command.words())));
    }

    @CommandHandler
    void handle(DeclareImpasse command, Vault vault) {
        state.mustBeIn(CaseState.MEDIATING);
        apply(new ImpasseDeclared(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(DiscontinueMediation command, Vault vault) {
        state.mustStandAt(CaseState.MEDIATION);
        unless(OUTSIDE_CAUSES.contains(command.cause()), CaseRule.END_CAUSE_INVALID);
        unless(!command.proof().isBlank(), CaseRule.PROOF_MISSING);
        apply(new MediationDiscontinued(state.id, command.cause(), state.seal(vault, "proof", command.proof())));
    }

    @CommandHandler
    void handle(SuspectFalseMediation command, Vault vault) {
        state.mustBeIn(CaseState.MEDIATION);
        apply(new FalseMediationSuspected(state.id, state.seal(vault, "grounds", command.grounds())));
    }

    @CommandHandler
    void handle(DismissFalseMediation command, Vault vault) {
        unless(state.suspended, CaseRule.NO_SUSPICION);
        state.mustStandAt(CaseState.MEDIATION);
        apply(new FalseMediationDismissed(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(ReportIncident command, Vault vault) {
        state.mustStandAt(CaseState.MEDIATION);
        unless(!command.reportedTo().isBlank(), CaseRule.TEXT_MISSING);
        apply(new IncidentReported(
                state.id,
                command.kind(),
                state.seal(vault, "description", command.description()),
                state.seal(vault, "reportedTo", command.reportedTo())));
    }

    @CommandHandler
    void handle(HandleIncident command, Vault vault) {
        unless(state.incidentOpen, CaseRule.NO_INCIDENT);
        state.mustStandAt(CaseState.MEDIATION);
        apply(new IncidentHandled(state.id, state.seal(vault, "measures", command.measures())));
    }

    @CommandHandler
    void handle(TerminateMediation command, Deadlines deadlines, Clock clock) {
        state.mustStandAt(Set.of(Stage.ENDING));
        EndReason reason = state.ending;
        if (reason == null) {
            throw new IllegalStateException("A case that is ending has a reason");
        }
        apply(new MediationTerminated(state.id, reason, outcomeOf(reason)));
        giveGuidance(deadlines, CaseState.today(clock));
    }

    /** The parties went to arbitration or to court; whatever was running ends with that (I-03). */
    void joinOther(String proof, Vault vault) {
        apply(new MediationDiscontinued(state.id, EndReason.JOINED_OTHER, state.seal(vault, "proof", proof)));
    }

    /** What is not settled ends here, and the parties are told what else they can do about it (a18, I-03). */
    void settle(List<ClaimId> settled, Outcome whole, long agreedFen, Deadlines deadlines, LocalDate today) {
        List<ClaimId> remaining = state.openClaims().stream()
                .filter(claim -> !settled.contains(claim))
                .toList();
        if (remaining.isEmpty()) {
            apply(new MediationSucceeded(state.id, whole, settled, agreedFen));
        } else {
            apply(new MediationPartiallySucceeded(state.id, settled, remaining, agreedFen));
            giveGuidance(deadlines, today);
        }
    }

    /** Where mediation ends without an agreement, the limitation of what is open begins anew (I-20). */
    private void giveGuidance(Deadlines deadlines, LocalDate today) {
        limitations.restart(state.openClaims(), today, LimitationBasis.MEDIATION_ENDED, deadlines);
        apply(new GuidanceGiven(state.id, remedies(), limitations.earliest()));
    }

    private static Outcome outcomeOf(EndReason reason) {
        return switch (reason) {
            case REFUSED, NO_ANSWER -> Outcome.REFUSED;
            case WITHDRAWN, DEEMED_WITHDRAWN -> Outcome.WITHDRAWN;
            case WITHDRAWN_SETTLED -> Outcome.WITHDRAWN_SETTLED;
            default -> Outcome.FAILED;
        };
    }

    /** A dispute on services is no labour dispute and goes to court; one of a platform worker may be either. */
    private List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        if (disputeKind != DisputeKind.SERVICE_RELATION) {
            remedies.add(Remedy.ARBITRATION);
        }
        if (disputeKind == DisputeKind.SERVICE_RELATION || disputeKind == DisputeKind.PLATFORM) {
            remedies.add(Remedy.SUIT);
        }
        remedies.add(Remedy.LEGAL_AID);
        state.claims.values().stream().filter(claim -> !claim.settled()).forEach(claim -> {
            Remedy special = switch (claim.category()) {
                case SOCIAL_INSURANCE -> Remedy.SOCIAL_INSURANCE_OFFICE;
                case HOUSING_FUND -> Remedy.HOUSING_FUND_CENTRE;
                case WAGES, OVERTIME -> Remedy.LABOUR_INSPECTION;
                default -> Remedy.LEGAL_AID;
            };
            if (!remedies.contains(special)) {
                remedies.add(special);
            }
        });
        return List.copyOf(remedies);
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        disputeKind = event.disputeKind();
    }

    @EventSourcingHandler
    void on(ApplicationWithdrawn event) {
        state.end(event.settledPrivately() ? EndReason.WITHDRAWN_SETTLED : EndReason.WITHDRAWN);
    }

    @EventSourcingHandler
    void on(ImpasseDeclared event) {
        state.end(EndReason.DEADLOCK);
    }

    @EventSourcingHandler
    void on(MediationDiscontinued event) {
        state.end(event.cause());
    }

    @EventSourcingHandler
    void on(FalseMediationSuspected event) {
        state.suspended = true;
    }

    @EventSourcingHandler
    void on(FalseMediationDismissed event) {
        state.suspended = false;
    }

    @EventSourcingHandler
    void on(IncidentReported event) {
        state.incidentOpen = true;
    }

    @EventSourcingHandler
    void on(IncidentHandled event) {
        state.incidentOpen = false;
    }
}
