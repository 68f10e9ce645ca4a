package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.Header;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidAssignmentEvent.*;

/** Who acts for the recipient (指派律师): from a team, free of conflicts, never overwritten (I-08). */
final class Assignment {
    private final AidState state;
    private final Set<LawyerId> left = new HashSet<>();
    private boolean escalated;

    Assignment(AidState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(AssignLawyer command, Lawyers lawyers, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.ASSIGNING);
        LawyerEntry entry = lawyers.lawyer(command.lawyer())
                .filter(candidate -> candidate.worksFor(state.organisation))
                .orElseThrow(() -> new RuleViolated(AidRule.LAWYER_NOT_IN_TEAM));
        unless(!left.contains(command.lawyer()), AidRule.LAWYER_LEFT_BEFORE);
        DisputeTies ties = state.caseId == null ? DisputeTies.NONE : lawyers.ties(state.caseId, state.client);
        unless(entry.freeOf(ties, state.opponentUscc), AidRule.LAWYER_CONFLICT);
        boolean inTime = state.assignmentDue == null || !state.assignmentDue.passedAt(clock.instant());
        apply(new LawyerAssigned(state.id, entry.lawyer(), entry.firm(), entry.team(), actor, inTime));
    }

    @CommandHandler
    void handle(AcceptAssignment command, @MetaDataValue(Header.ACTOR) String actor) {
        LawyerId lawyer = mustBeOfferedTo(actor);
        AidState.mustBeProof(command.agreementHash());
        AidState.mustBeProof(command.authorityHash());
        apply(new AssignmentAccepted(
                state.id, lawyer, command.agreementHash(), command.authorityHash(), state.kind == null));
    }

    @CommandHandler
    void handle(
            DeclineAssignment command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            @MetaDataValue(Header.ACTOR) String actor) {
        LawyerId lawyer = mustBeOfferedTo(actor);
        apply(new AssignmentDeclined(
                state.id,
                lawyer,
                state.seal(vault, "reason", command.reason()),
                deadlines.due("T-AID-ASSIGN", AidState.today(clock))));
    }

    @CommandHandler
    void handle(ReplaceLawyer command, Deadlines deadlines, Clock clock, Vault vault) {
        Set<AidStage> stages = EnumSet.of(AidStage.OFFERED, AidStage.HANDLING);
        stages.addAll(AidState.PAPERS);
        state.mustBeAt(stages);
        LawyerId lawyer = state.lawyer;
        if (lawyer == null) {
            throw new RuleViolated(AidRule.AID_STEP);
        }
        apply(new LawyerReplaced(
                state.id,
                lawyer,
                state.seal(vault, "reason", command.reason()),
                deadlines.due("T-AID-ASSIGN", AidState.today(clock))));
    }

    @CommandHandler
    void handle(EscalateAidAssignment command, Clock clock) {
        state.mustBeAt(AidStage.ASSIGNING);
        AidState.mustBePassed(state.assignmentDue, clock);
        if (!escalated) {
            apply(new AidAssignmentOverdue(state.id));
        }
    }

    private LawyerId mustBeOfferedTo(String actor) {
        state.mustBeAt(AidStage.OFFERED);
        state.mustBeAssignedTo(actor);
        LawyerId lawyer = state.lawyer;
        if (lawyer == null) {
            throw new RuleViolated(AidRule.NOT_YOUR_ASSIGNMENT);
        }
        return lawyer;
    }

    @EventSourcingHandler
    void on(LawyerAssigned event) {
        state.lawyer = event.lawyer();
        state.lawyersEver.add(event.lawyer());
        state.stage = AidStage.OFFERED;
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        state.accepted = true;
        state.stage = event.papersPending() ? AidStage.RECEIVED : AidStage.HANDLING;
    }

    @EventSourcingHandler
    void on(AssignmentDeclined event) {
        released(event.lawyer());
        state.assignmentDue = event.assignmentDue();
        state.stage = AidStage.ASSIGNING;
    }

    /** While the papers are still looked at, the next lawyer is assigned after the decision. */
    @EventSourcingHandler
    void on(LawyerReplaced event) {
        released(event.lawyer());
        state.assignmentDue = event.assignmentDue();
        if (!AidState.PAPERS.contains(state.stage)) {
            state.stage = AidStage.ASSIGNING;
        }
    }

    @EventSourcingHandler
    void on(AidAssignmentOverdue event) {
        escalated = true;
    }

    private void released(LawyerId lawyer) {
        left.add(lawyer);
        state.lawyer = null;
        state.accepted = false;
        escalated = false;
    }
}
