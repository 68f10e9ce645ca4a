package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.kernel.Header;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidApplicationEvent.*;

/** Whether aid is given (审查决定): e4 and e5. */
final class Decision {
    private final AidState state;
    private @Nullable DueDate decisionDue;
    private boolean hardshipStated;
    private boolean escalated;

    Decision(AidState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(
            GrantAid command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            StandardsInForce standards,
            @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.DECIDING);
        mustBeShown(command.hardshipBasis(), standards);
        SubjectToken person = state.person == null ? state.content() : state.person;
        apply(new AidGranted(
                state.id,
                command.kind(),
                state.seal(
                        vault, person, "hardshipBasis", command.hardshipBasis().chinese()),
                actor,
                inTime(clock),
                state.accepted,
                deadlines.due("T-AID-ASSIGN", AidState.today(clock))));
    }

    /** Hardship is stated by the applicant, unless the law waives it for this matter (LAL 42). */
    private void mustBeShown(HardshipBasis basis, StandardsInForce standards) {
        switch (basis) {
            case VERIFIED, DECLARED -> unless(hardshipStated, AidRule.HARDSHIP_UNPROVEN);
            case MIGRANT_WORKER ->
                unless(
                        standards
                                .of(state.organisation)
                                .category(state.category)
                                .filter(AidCategory::waivedForMigrants)
                                .isPresent(),
                        AidRule.HARDSHIP_NOT_WAIVED);
            case UNION_MATTER ->
                unless(
                        state.scope == AidScope.UNION_OFFICER || state.scope == AidScope.UNION_ORGANISATION,
                        AidRule.HARDSHIP_NOT_WAIVED);
            case RELIEF_RECIPIENT, PROTECTED_PERSON -> {
                // the reviewer has seen the certificate; the ground itself stands sealed in the event
            }
        }
    }

    @CommandHandler
    void handle(
            RefuseAid command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.DECIDING);
        unless(!state.provisional, AidRule.PROVISIONAL_AID);
        apply(new AidRefused(
                state.id,
                command.reason(),
                state.sealIfAny(vault, state.content(), "explanation", command.explanation()),
                actor,
                inTime(clock),
                deadlines.due("T-AID-OBJ-WAIT", AidState.today(clock))));
    }

    @CommandHandler
    void handle(EscalateAidDecision command, Clock clock) {
        state.mustBeAt(AidState.PAPERS);
        AidState.mustBePassed(decisionDue, clock);
        if (!escalated) {
            apply(new AidDecisionOverdue(state.id));
        }
    }

    private boolean inTime(Clock clock) {
        return decisionDue == null || !decisionDue.passedAt(clock.instant());
    }

    @EventSourcingHandler
    void on(AidApplied event) {
        decisionDue = event.decisionDue();
        hardshipStated = event.hardship() != null;
    }

    @EventSourcingHandler
    void on(AidSupplementReceived event) {
        decisionDue = event.decisionDue();
        hardshipStated = hardshipStated || event.hardship() != null;
    }

    @EventSourcingHandler
    void on(AidDecisionOverdue event) {
        escalated = true;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        state.kind = event.kind();
        state.assignmentDue = event.assignmentDue();
        state.stage = event.lawyerEngaged() ? AidStage.HANDLING : AidStage.ASSIGNING;
    }

    @EventSourcingHandler
    void on(AidRefused event) {
        state.stage = AidStage.REFUSED;
    }
}
