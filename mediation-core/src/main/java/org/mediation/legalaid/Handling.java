package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
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
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.legalaid.AidHandlingEvent.*;

/** What the lawyer does for the recipient (承办), its links, and its end before time: e8 and e9. */
final class Handling {
    private final AidState state;
    private final Set<String> proceedings = new HashSet<>();

    Handling(AidState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(RecordAidStep command, Clock clock, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeInHand();
        state.mustBeAssignedTo(actor);
        unless(command.persons() > 0 && isPossible(command.doneOn(), clock), AidRule.AID_STEP_UNFIT);
        LawyerId lawyer = state.lawyer;
        if (lawyer == null) {
            throw new RuleViolated(AidRule.NOT_YOUR_ASSIGNMENT);
        }
        apply(new AidStepRecorded(
                state.id,
                command.kind(),
                command.doneOn(),
                command.persons(),
                command.reported(),
                state.seal(vault, "note", command.note()),
                lawyer));
    }

    /** A link made late may not bring a conflict in by the back door (I-08). */
    @CommandHandler
    void handle(LinkAidToCase command, Lawyers lawyers) {
        state.mustNotBeOver();
        unless(state.caseId == null, AidRule.AID_LINKED);
        LawyerId lawyer = state.lawyer;
        if (lawyer != null) {
            unless(
                    lawyers.lawyer(lawyer)
                            .filter(entry ->
                                    entry.freeOf(lawyers.ties(command.caseId(), command.client()), state.opponentUscc))
                            .isPresent(),
                    AidRule.LAWYER_CONFLICT);
        }
        apply(new AidLinkedToCase(state.id, command.caseId(), command.client()));
    }

    @CommandHandler
    void handle(LinkAidToProceeding command) {
        state.mustNotBeOver();
        unless(
                !command.body().isBlank()
                        && !command.docketNo().isBlank()
                        && command.docketNo().length() <= 100,
                AidRule.AID_NUMBER_MISSING);
        unless(!proceedings.contains(key(command.body(), command.docketNo())), AidRule.AID_LINKED);
        apply(new AidLinkedToProceeding(state.id, command.proceeding(), command.body(), command.docketNo()));
    }

    @CommandHandler
    void handle(EndAidHandling command, Deadlines deadlines, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustBeAt(AidStage.HANDLING);
        state.mustBeAssignedTo(actor);
        unless(isPossible(command.endedOn(), clock), AidRule.AID_STEP_UNFIT);
        apply(new AidHandlingEnded(state.id, command.endedOn(), deadlines.due("T-AID-CLOSE", AidState.today(clock))));
    }

    @CommandHandler
    void handle(TerminateAid command, Vault vault, @MetaDataValue(Header.ACTOR) String actor) {
        state.mustNotBeOver();
        boolean running = EnumSet.of(AidStage.ASSIGNING, AidStage.OFFERED, AidStage.HANDLING)
                .contains(state.stage);
        unless(running || state.provisional && AidState.PAPERS.contains(state.stage), AidRule.AID_STEP);
        apply(new AidTerminated(state.id, command.ground(), state.seal(vault, "reason", command.reason()), actor));
    }

    private boolean isPossible(LocalDate day, Clock clock) {
        return !day.isAfter(AidState.today(clock)) && !day.isBefore(state.receivedOn);
    }

    private static String key(String body, String docketNo) {
        return body.strip() + "/" + docketNo.strip();
    }

    @EventSourcingHandler
    void on(AidLinkedToCase event) {
        state.caseId = event.caseId();
        state.client = event.client();
    }

    @EventSourcingHandler
    void on(AidLinkedToProceeding event) {
        proceedings.add(key(event.body(), event.docketNo()));
    }

    @EventSourcingHandler
    void on(AidHandlingEnded event) {
        state.stage = AidStage.FILING;
    }

    @EventSourcingHandler
    void on(AidTerminated event) {
        state.stage = AidStage.TERMINATED;
    }
}
