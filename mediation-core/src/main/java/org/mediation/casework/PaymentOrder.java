package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.RemedyEvent.*;
import org.mediation.kernel.Vault;
import org.mediation.roster.OutsideBody;

/** The order to pay that a court gives without a hearing (支付令): application, order, service, objection (j6). */
final class PaymentOrder {
    /** Where the application stands. */
    private enum Step {
        NONE,
        APPLIED,
        ACCEPTED,
        ISSUED,
        SERVED,
        OVER
    }

    private final CaseState state;
    private final Remedies remedies;

    private Step step = Step.NONE;
    private PaymentOrderBasis basis = PaymentOrderBasis.MEDIATION_AGREEMENT;
    private String orderNo = "";
    private @Nullable DueDate due;
    private @Nullable LocalDate lastDay;
    private boolean urged;

    PaymentOrder(CaseState state, Remedies remedies) {
        this.state = state;
        this.remedies = remedies;
    }

    @CommandHandler
    void handle(ApplyForPaymentOrder command, Deadlines deadlines, Clock clock) {
        mustStandAt(Step.NONE);
        state.mustBeBody(command.court(), OutsideBody.Kind.COURT);
        unless(command.noOtherDebtBetweenThem() && command.canBeServed(), CaseRule.ORDER_CONDITIONS);
        unless(!command.documentHash().isBlank(), CaseRule.PROOF_MISSING);
        CaseState.mustNotLieAhead(command.receivedOn(), clock);
        long amount = remedies.orderableFen(command.basis());
        unless(amount > 0, CaseRule.ORDER_NOT_ELIGIBLE);
        apply(new PaymentOrderApplied(
                state.id,
                command.court(),
                command.basis(),
                amount,
                command.receivedOn(),
                command.documentHash(),
                deadlines.due("T-PO-ACC", command.receivedOn())));
    }

    @CommandHandler
    void handle(AcceptPaymentOrder command, Deadlines deadlines, Clock clock) {
        mustStandAt(Step.APPLIED);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustFollow(lastDay, command.acceptedOn(), clock);
        apply(new PaymentOrderAccepted(
                state.id, command.docketNo(), command.acceptedOn(), deadlines.due("T-PO-ISSUE", command.acceptedOn())));
    }

    @CommandHandler
    void handle(RefusePaymentOrder command, Vault vault) {
        mustStandAt(Step.APPLIED, Step.ACCEPTED);
        apply(new PaymentOrderRefused(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(IssuePaymentOrder command, Clock clock) {
        mustStandAt(Step.ACCEPTED);
        CaseState.mustBeNumber(command.orderNo());
        CaseState.mustFollow(lastDay, command.issuedOn(), clock);
        apply(new PaymentOrderIssued(state.id, command.orderNo(), command.issuedOn()));
    }

    @CommandHandler
    void handle(ServePaymentOrder command, Deadlines deadlines, Clock clock) {
        mustStandAt(Step.ISSUED);
        CaseState.mustFollow(lastDay, command.servedOn(), clock);
        apply(new PaymentOrderServed(state.id, command.servedOn(), deadlines.due("T-PO-DEBTOR", command.servedOn())));
    }

    /** What comes after the fifteen days is no objection, whatever it is called. */
    @CommandHandler
    void handle(ObjectToPaymentOrder command, Clock clock, Vault vault) {
        mustStandAt(Step.SERVED);
        CaseState.mustFollow(lastDay, command.receivedOn(), clock);
        unless(due != null && !command.receivedOn().isAfter(due.due()), CaseRule.OBJECTION_LATE);
        apply(new PaymentOrderObjected(
                state.id, command.receivedOn(), command.valid(), state.seal(vault, "ground", command.ground())));
        if (command.valid()) {
            apply(new PaymentOrderLapsed(state.id, basis == PaymentOrderBasis.MEDIATION_AGREEMENT));
        }
    }

    @CommandHandler
    void handle(TakeOrderEffect command, Clock clock) {
        mustStandAt(Step.SERVED);
        unless(due != null && state.current(due).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        apply(new PaymentOrderTookEffect(state.id, orderNo, CaseState.today(clock)));
    }

    @CommandHandler
    void handle(WithdrawPaymentOrder command, Vault vault) {
        mustStandAt(Step.NONE, Step.APPLIED, Step.ACCEPTED, Step.ISSUED, Step.SERVED);
        apply(new PaymentOrderWithdrawn(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(UrgePaymentOrder command, Clock clock) {
        mustStandAt(Step.APPLIED, Step.ACCEPTED);
        unless(due != null && state.current(due).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        if (!urged && due != null) {
            apply(new PaymentOrderUrged(state.id, due.rule()));
        }
    }

    private void mustStandAt(Step... steps) {
        remedies.mustHaveChosen(DefaultRemedy.PAYMENT_ORDER);
        unless(Arrays.asList(steps).contains(step), CaseRule.REMEDY_STEP);
    }

    @EventSourcingHandler
    void on(RemedyChosen event) {
        step = Step.NONE;
    }

    @EventSourcingHandler
    void on(PaymentOrderApplied event) {
        lastDay = event.receivedOn();
        step = Step.APPLIED;
        basis = event.basis();
        due = event.orderAnswerDue();
        urged = false;
    }

    @EventSourcingHandler
    void on(PaymentOrderAccepted event) {
        lastDay = event.acceptedOn();
        step = Step.ACCEPTED;
        due = event.orderIssueDue();
        urged = false;
    }

    @EventSourcingHandler
    void on(PaymentOrderUrged event) {
        urged = true;
    }

    @EventSourcingHandler
    void on(PaymentOrderIssued event) {
        lastDay = event.issuedOn();
        step = Step.ISSUED;
        orderNo = event.orderNo();
    }

    @EventSourcingHandler
    void on(PaymentOrderServed event) {
        lastDay = event.servedOn();
        step = Step.SERVED;
        due = event.objectionDue();
    }

    @EventSourcingHandler
    void on(PaymentOrderRefused event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(PaymentOrderLapsed event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(PaymentOrderTookEffect event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(PaymentOrderWithdrawn event) {
        step = Step.OVER;
    }
}
