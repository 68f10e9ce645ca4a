package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.ClosingCommand.ArchiveCase;
import org.mediation.casework.ClosingCommand.CloseCase;
import org.mediation.casework.ClosingCommand.VisitParties;
import org.mediation.casework.ClosingEvent.CaseArchived;
import org.mediation.casework.ClosingEvent.CaseClosed;
import org.mediation.casework.ClosingEvent.DossierSealed;
import org.mediation.casework.ClosingEvent.MediationTerminated;
import org.mediation.casework.ClosingEvent.ReturnVisited;
import org.mediation.casework.SettlementEvent.MediationPartiallySucceeded;
import org.mediation.casework.SettlementEvent.MediationSucceeded;
import org.mediation.kernel.Vault;

/** The end of the file (回访、结案、归档). */
final class Closing {
    private static final Set<Outcome> AGREED =
            EnumSet.of(Outcome.SUCCESS, Outcome.PARTIAL_SUCCESS, Outcome.ORAL_SETTLED_ON_SPOT);

    private final CaseState state;
    private final Confirmation confirmation;
    private final Referral referral;
    private final Dossier dossier;
    private boolean visited;
    private long recoveredFen;

    Closing(CaseState state, Confirmation confirmation, Referral referral, Dossier dossier) {
        this.state = state;
        this.confirmation = confirmation;
        this.referral = referral;
        this.dossier = dossier;
    }

    @CommandHandler
    void handle(VisitParties command, Vault vault) {
        state.mustBeIn(Stage.CONCLUDED);
        unless(AGREED.contains(state.outcome) && !visited, CaseRule.WRONG_STAGE);
        unless(!confirmation.isOpen(), CaseRule.CONFIRMATION_OPEN);
        unless(command.satisfaction() >= 1 && command.satisfaction() <= 5, CaseRule.SATISFACTION_RANGE);
        apply(new ReturnVisited(
                state.id,
                command.contacted(),
                command.solved(),
                command.satisfaction(),
                state.sealIfAny(vault, "comment", command.comment())));
    }

    @CommandHandler
    void handle(CloseCase command, Vault vault) {
        state.mustBeIn(Stage.CONCLUDED);
        Outcome outcome = state.outcome;
        if (outcome == null) {
            throw new IllegalStateException("A concluded case has an outcome");
        }
        unless(visited || !AGREED.contains(outcome), CaseRule.RETURN_VISIT_MISSING);
        unless(referral.isBodyTold(), CaseRule.REFERRAL_STEP);
        apply(new CaseClosed(state.id, outcome, recoveredFen, state.seal(vault, "summary", command.summary())));
    }

    @CommandHandler
    void handle(ArchiveCase command, Deadlines deadlines, Clock clock) {
        state.mustBeIn(Stage.CLOSED);
        unless(state.outcome != Outcome.ANSWERED && state.outcome != Outcome.TRANSFERRED, CaseRule.CASE_ENDED);
        unless(command.papersComplete(), CaseRule.PAPERS_INCOMPLETE);
        List<DossierEntry> index = dossier.index();
        apply(new DossierSealed(state.id, index, Digest.of(index.toString())));
        String retention = AGREED.contains(state.outcome) ? "T-KEEP-AGREED" : "T-KEEP-OTHER";
        LocalDate until = deadlines.due(retention, CaseState.today(clock)).due();
        apply(new CaseArchived(state.id, until));
    }

    @EventSourcingHandler
    void on(MediationSucceeded event) {
        state.outcome = event.outcome();
        recoveredFen = event.agreedFen();
    }

    @EventSourcingHandler
    void on(MediationPartiallySucceeded event) {
        state.outcome = Outcome.PARTIAL_SUCCESS;
        recoveredFen = event.agreedFen();
    }

    @EventSourcingHandler
    void on(MediationTerminated event) {
        state.outcome = event.outcome();
        state.stage = Stage.CONCLUDED;
    }

    @EventSourcingHandler
    void on(ReturnVisited event) {
        visited = true;
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        state.outcome = event.outcome();
        state.stage = Stage.CLOSED;
    }

    @EventSourcingHandler
    void on(CaseArchived event) {
        state.stage = Stage.ARCHIVED;
    }
}
