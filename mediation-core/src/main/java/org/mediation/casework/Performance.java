package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.ObligationLedger.Item;
import org.mediation.casework.PerformanceCommand.CallObligationDue;
import org.mediation.casework.PerformanceCommand.ClosePerformance;
import org.mediation.casework.PerformanceCommand.ConfirmPerformance;
import org.mediation.casework.PerformanceCommand.DeclareDefault;
import org.mediation.casework.PerformanceCommand.GiveUpObligation;
import org.mediation.casework.PerformanceCommand.RemindObligation;
import org.mediation.casework.PerformanceCommand.ReportPayment;
import org.mediation.casework.PerformanceCommand.UrgePerformance;
import org.mediation.casework.PerformanceCommand.VerifyPayment;
import org.mediation.casework.PerformanceEvent.ObligationDefaulted;
import org.mediation.casework.PerformanceEvent.ObligationDue;
import org.mediation.casework.PerformanceEvent.ObligationPerformed;
import org.mediation.casework.PerformanceEvent.ObligationReminded;
import org.mediation.casework.PerformanceEvent.ObligationUnperformed;
import org.mediation.casework.PerformanceEvent.PaymentReported;
import org.mediation.casework.PerformanceEvent.PaymentVerified;
import org.mediation.casework.PerformanceEvent.PerformanceClosed;
import org.mediation.casework.PerformanceEvent.PerformanceUrged;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;

/** Whether what was promised is done (协议履行): every 分 is paid, outstanding or given up, and nothing else. */
final class Performance {
    private static final Set<Stage> PERFORMING = Set.of(Stage.PERFORMANCE);

    private final CaseState state;
    private final ObligationLedger ledger;
    private final Limitations limitations;
    private final Map<PaymentId, PaymentReported> unverified = new LinkedHashMap<>();
    private final Set<PaymentId> payments = new HashSet<>();
    private final Set<ObligationId> reminded = new HashSet<>();
    private @Nullable AgreementDrafted draft;

    Performance(CaseState state, Limitations limitations, ObligationLedger ledger) {
        this.state = state;
        this.limitations = limitations;
        this.ledger = ledger;
    }

    @CommandHandler
    void handle(RemindObligation command) {
        open(command.obligationId());
        if (!reminded.contains(command.obligationId())) {
            apply(new ObligationReminded(state.id, command.obligationId()));
        }
    }

    @CommandHandler
    void handle(CallObligationDue command, Deadlines deadlines, Clock clock) {
        Item item = open(command.obligationId());
        unless(item.obligation().dueOn().isBefore(CaseState.today(clock)), CaseRule.OBLIGATION_NOT_DUE);
        unless(!item.due(), CaseRule.OBLIGATION_DONE);
        apply(new ObligationDue(
                state.id,
                command.obligationId(),
                deadlines.due("T-PERF-V1", item.obligation().dueOn())));
    }

    @CommandHandler
    void handle(ReportPayment command, Clock clock) {
        Item item = open(command.obligationId());
        unless(item.obligation().isPayment(), CaseRule.PAYMENT_UNKNOWN);
        unless(command.amountFen() > 0, CaseRule.AMOUNT_NOT_POSITIVE);
        unless(!payments.contains(command.paymentId()), CaseRule.PARTY_EXISTS);
        long announced = unverified.values().stream()
                .filter(payment -> payment.obligationId().equals(command.obligationId()))
                .mapToLong(PaymentReported::amountFen)
                .sum();
        unless(command.amountFen() <= item.outstandingFen() - announced, CaseRule.PAYMENT_TOO_HIGH);
        unless(!command.paidOn().isAfter(CaseState.today(clock)), CaseRule.PAYMENT_IN_FUTURE);
        unless(!command.proofHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new PaymentReported(
                state.id,
                command.paymentId(),
                command.obligationId(),
                command.amountFen(),
                command.paidOn(),
                command.proofHash()));
    }

    @CommandHandler
    void handle(VerifyPayment command) {
        state.mustStandAt(PERFORMING);
        PaymentReported payment = unverified.get(command.paymentId());
        if (payment == null) {
            throw new RuleViolated(CaseRule.PAYMENT_UNKNOWN);
        }
        Item item = open(payment.obligationId());
        boolean last = item.outstandingFen() == payment.amountFen();
        apply(new PaymentVerified(state.id, command.paymentId(), payment.obligationId(), payment.amountFen()));
        if (last) {
            apply(new ObligationPerformed(state.id, payment.obligationId(), item.codeWhenDone()));
        }
    }

    @CommandHandler
    void handle(ConfirmPerformance command) {
        Item item = open(command.obligationId());
        unless(!item.obligation().isPayment(), CaseRule.OBLIGATION_INVALID);
        unless(!command.proofHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new ObligationPerformed(state.id, command.obligationId(), item.codeWhenDone()));
    }

    @CommandHandler
    void handle(DeclareDefault command, Deadlines deadlines, Clock clock, Vault vault) {
        Item item = open(command.obligationId());
        unless(item.due(), CaseRule.OBLIGATION_NOT_DUE);
        unless(!item.defaulted(), CaseRule.OBLIGATION_DONE);
        apply(new ObligationDefaulted(
                state.id,
                command.obligationId(),
                item.outstandingFen(),
                state.sealIfAny(vault, "statement", command.statement())));
        ClaimId claim = item.obligation().claimId();
        if (claim != null) {
            limitations.restart(List.of(claim), CaseState.today(clock), LimitationBasis.DEFAULT, deadlines);
        }
    }

    @CommandHandler
    void handle(UrgePerformance command, Deadlines deadlines, Clock clock, Vault vault) {
        Item item = open(command.obligationId());
        unless(item.defaulted(), CaseRule.OBLIGATION_NOT_DEFAULTED);
        apply(new PerformanceUrged(
                state.id,
                command.obligationId(),
                state.seal(vault, "words", command.words()),
                deadlines.due("T-PERF-URGE", CaseState.today(clock))));
    }

    @CommandHandler
    void handle(GiveUpObligation command, Vault vault) {
        Item item = open(command.obligationId());
        unless(item.urged(), CaseRule.OBLIGATION_NOT_DEFAULTED);
        apply(new ObligationUnperformed(
                state.id,
                command.obligationId(),
                item.outstandingFen(),
                state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(ClosePerformance command) {
        state.mustStandAt(PERFORMING);
        unless(ledger.allClosed() && !ledger.anythingLeft(), CaseRule.PERFORMANCE_OPEN);
        apply(new PerformanceClosed(
                state.id,
                ledger.code(),
                ledger.agreedFen(),
                ledger.paidFen(),
                ledger.outstandingFen(),
                ledger.writtenOffFen()));
    }

    private Item open(ObligationId obligation) {
        state.mustStandAt(PERFORMING);
        return ledger.open(obligation);
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        draft = event;
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        if (draft != null) {
            draft.obligations().forEach(ledger::enter);
        }
    }

    @EventSourcingHandler
    void on(ObligationReminded event) {
        reminded.add(event.obligationId());
    }

    @EventSourcingHandler
    void on(ObligationDue event) {
        ledger.fallDue(event.obligationId());
    }

    @EventSourcingHandler
    void on(PaymentReported event) {
        payments.add(event.paymentId());
        unverified.put(event.paymentId(), event);
    }

    @EventSourcingHandler
    void on(PaymentVerified event) {
        unverified.remove(event.paymentId());
        ledger.pay(event.obligationId(), event.amountFen());
    }

    @EventSourcingHandler
    void on(ObligationPerformed event) {
        ledger.close(event.obligationId(), event.code());
    }

    @EventSourcingHandler
    void on(ObligationDefaulted event) {
        ledger.markDefaulted(event.obligationId());
    }

    @EventSourcingHandler
    void on(PerformanceUrged event) {
        ledger.markUrged(event.obligationId());
    }

    @EventSourcingHandler
    void on(ObligationUnperformed event) {
        ledger.close(event.obligationId(), PerformanceCode.UNPERFORMED);
    }

    @EventSourcingHandler
    void on(PerformanceClosed event) {
        state.stage = Stage.CONCLUDED;
    }
}
