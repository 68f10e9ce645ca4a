package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.ArbitrationEvent.*;
import org.mediation.casework.RemedyCommand.*;
import org.mediation.casework.RemedyEvent.*;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.kernel.Vault;

/** What the creditor does about a broken agreement (违约救济): which ways are open follows from titles and claims (j4, j5). */
final class Remedies {
    private static final Set<ClaimCategory> WAGES = EnumSet.of(ClaimCategory.WAGES, ClaimCategory.OVERTIME);
    private static final Set<Stage> PERFORMING = Set.of(Stage.PERFORMANCE);

    private final CaseState state;
    private final ObligationLedger ledger;
    private final Titles titles;
    private final Set<ClaimCategory> settled = EnumSet.noneOf(ClaimCategory.class);

    private @Nullable DefaultRemedy chosen;
    private PerformanceCode through = PerformanceCode.RECOVERED_OTHERWISE;
    private boolean orderLapsed;
    private boolean suitOpen;
    private boolean balanced;
    private boolean pursuing;
    private @Nullable TitleKind enforced;
    private boolean serviceRelation;

    Remedies(CaseState state, ObligationLedger ledger, Titles titles) {
        this.state = state;
        this.ledger = ledger;
        this.titles = titles;
    }

    /** Once after each way that was taken; a way that still leads somewhere is not cut off by a second reckoning. */
    @CommandHandler
    void handle(BalanceLedger command) {
        state.mustStandAt(PERFORMING);
        unless(ledger.allClosed(), CaseRule.PERFORMANCE_OPEN);
        unless(!pursuing, CaseRule.REMEDY_CHOSEN);
        if (balanced) {
            return;
        }
        apply(new LedgerBalanced(
                state.id,
                ledger.agreedFen(),
                ledger.paidFen(),
                ledger.outstandingFen(),
                ledger.writtenOffFen(),
                ledger.anythingLeft()));
    }

    /** Giving up is open even where the debtor paid the rest before anybody chose. */
    @CommandHandler
    void handle(ChooseRemedy command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustStandAt(PERFORMING);
        unless(ledger.allClosed(), CaseRule.PERFORMANCE_OPEN);
        unless(chosen == null, CaseRule.REMEDY_CHOSEN);
        unless(balanced, CaseRule.REMEDY_STEP);
        unless(command.remedy() == DefaultRemedy.WRITE_OFF || ledger.anythingLeft(), CaseRule.NOTHING_LEFT);
        switch (command.remedy()) {
            case ENFORCEMENT -> {
                unless(titleHeld(), CaseRule.TITLE_MISSING);
                unless(
                        !deadlines.due("T-EXEC", enforceableSince()).passedAt(clock.instant()),
                        CaseRule.ENFORCEMENT_TOO_LATE);
            }
            case PAYMENT_ORDER -> {
                unless(!titleHeld(), CaseRule.TITLE_HELD);
                unless(!orderLapsed, CaseRule.ORDER_LAPSED);
                unless(orderableFen() > 0, CaseRule.ORDER_NOT_ELIGIBLE);
            }
            case ARBITRATION -> {
                unless(!titleHeld(), CaseRule.TITLE_HELD);
                unless(!serviceRelation, CaseRule.ARBITRATION_NOT_OPEN);
            }
            case SUIT -> {
                unless(!titleHeld(), CaseRule.TITLE_HELD);
                unless(suitOpen || serviceRelation || WAGES.containsAll(settled), CaseRule.SUIT_NOT_OPEN);
            }
            case WRITE_OFF -> {
                // the creditor is free to give up
            }
        }
        apply(new RemedyChosen(state.id, command.remedy(), state.seal(vault, "words", command.words())));
        if (command.remedy() == DefaultRemedy.WRITE_OFF && ledger.anythingLeft()) {
            apply(new OutstandingWrittenOff(state.id, ledger.outstandingFen()));
        }
    }

    /** An obligation that is no payment is done as a whole; its amount is nought. */
    @CommandHandler
    void handle(RecordRecovery command, Clock clock) {
        state.mustStandAt(PERFORMING);
        unless(ledger.allClosed(), CaseRule.PERFORMANCE_OPEN);
        unless(ledger.anythingLeft(), CaseRule.NOTHING_LEFT);
        ObligationLedger.Item item = ledger.left(command.obligationId());
        boolean payment = item.obligation().isPayment();
        unless(payment || command.amountFen() == 0, CaseRule.PAYMENT_UNKNOWN);
        unless(!payment || command.amountFen() > 0, CaseRule.AMOUNT_NOT_POSITIVE);
        unless(command.amountFen() <= item.outstandingFen(), CaseRule.PAYMENT_TOO_HIGH);
        unless(!command.recoveredOn().isAfter(CaseState.today(clock)), CaseRule.PAYMENT_IN_FUTURE);
        unless(!command.proofHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new ObligationRecovered(
                state.id,
                command.obligationId(),
                command.amountFen(),
                command.recoveredOn(),
                through,
                command.proofHash()));
    }

    /** Whether what is left can be enforced at once; an order to pay helps only as far as it reaches. */
    private boolean titleHeld() {
        return titles.overAll() || titles.number(TitleKind.PAYMENT_ORDER) != null && orderableFen() > 0;
    }

    /** From the day of performance, or from the title where it came later (CPL art. 250). */
    private LocalDate enforceableSince() {
        LocalDate due = ledger.lastDueOfWhatIsLeft();
        return titles.latestEffect().filter(effect -> effect.isAfter(due)).orElse(due);
    }

    /** Wages, medical costs of an injury, severance and compensation that an employer owes (LDMAL art. 16). */
    private long orderableFen() {
        return orderableFen(PaymentOrderBasis.MEDIATION_AGREEMENT);
    }

    /** On the Labour Contract Law an order can be had for wages only (LCL art. 30). */
    long orderableFen(PaymentOrderBasis basis) {
        return ledger.items().stream()
                .filter(ObligationLedger.Item::isLeft)
                .filter(item -> item.obligation().kind().paymentOrderEligible())
                .filter(item -> basis == PaymentOrderBasis.MEDIATION_AGREEMENT
                        || item.obligation().kind() == ObligationKind.PAY_WAGES)
                .filter(item -> state.party(item.obligation().debtor()).kind() != PartyKind.PERSON)
                .mapToLong(ObligationLedger.Item::outstandingFen)
                .sum();
    }

    /** None of the money that this title is over. */
    boolean noMoneyLeft(@Nullable TitleKind title) {
        if (title == TitleKind.PAYMENT_ORDER) {
            return orderableFen() == 0;
        }
        return ledger.items().stream()
                .filter(ObligationLedger.Item::isLeft)
                .allMatch(item -> item.outstandingFen() == 0);
    }

    void mustHaveChosen(DefaultRemedy remedy) {
        state.mustStandAt(PERFORMING);
        unless(chosen == remedy, CaseRule.REMEDY_STEP);
    }

    boolean isChosen(DefaultRemedy remedy) {
        return chosen == remedy;
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        serviceRelation = event.disputeKind() == DisputeKind.SERVICE_RELATION;
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        settled.clear();
        event.settledClaims().stream()
                .map(claim -> state.claims.get(claim))
                .filter(claim -> claim != null)
                .forEach(claim -> settled.add(claim.category()));
    }

    @EventSourcingHandler
    void on(RemedyChosen event) {
        chosen = event.remedy();
        balanced = false;
        pursuing = event.remedy() != DefaultRemedy.WRITE_OFF;
        through = PerformanceCode.RECOVERED_OTHERWISE;
    }

    @EventSourcingHandler
    void on(PaymentOrderApplied event) {
        through = PerformanceCode.PERFORMED_BY_ORDER;
    }

    @EventSourcingHandler
    void on(EnforcementApplied event) {
        through = PerformanceCode.ENFORCED;
        enforced = event.title();
    }

    @EventSourcingHandler
    void on(ObligationRecovered event) {
        ledger.recover(event.obligationId(), event.amountFen(), event.through());
    }

    @EventSourcingHandler
    void on(PaymentOrderLapsed event) {
        orderLapsed = true;
        suitOpen = suitOpen || event.suitOpen();
        endWithoutResult();
    }

    @EventSourcingHandler
    void on(EnforcementClosed event) {
        pursuing = false;
        if (event.result() == EnforcementResult.FULLY_ENFORCED && enforced != TitleKind.PAYMENT_ORDER) {
            ledger.enforceRest();
        }
    }

    @EventSourcingHandler
    void on(OutstandingWrittenOff event) {
        ledger.writeOff();
    }

    /** The way taken has come to its end; what is still left asks for another. */
    @EventSourcingHandler
    void on(LedgerBalanced event) {
        chosen = null;
        balanced = true;
    }

    @EventSourcingHandler
    void on(PaymentOrderRefused event) {
        endWithoutResult();
    }

    @EventSourcingHandler
    void on(PaymentOrderWithdrawn event) {
        endWithoutResult();
    }

    @EventSourcingHandler
    void on(PaymentOrderTookEffect event) {
        pursuing = false;
    }

    @EventSourcingHandler
    void on(EnforcementRefused event) {
        endWithoutResult();
    }

    private void endWithoutResult() {
        pursuing = false;
        through = PerformanceCode.RECOVERED_OTHERWISE;
    }

    /** Where the commission does not take the dispute or does not decide in time, the court is open (LDMAL art. 29, 43). */
    @EventSourcingHandler
    void on(ArbitrationRefused event) {
        suitOpen = true;
    }

    @EventSourcingHandler
    void on(ArbitrationSilent event) {
        suitOpen = true;
    }

    @EventSourcingHandler
    void on(AwardOverdue event) {
        suitOpen = true;
    }

    @EventSourcingHandler
    void on(ArbitrationAbandoned event) {
        endOf(DefaultRemedy.ARBITRATION, DefaultRemedy.SUIT);
    }

    @EventSourcingHandler
    void on(AwardTookEffect event) {
        endOf(DefaultRemedy.ARBITRATION);
    }

    @EventSourcingHandler
    void on(ArbitralStatementRecorded event) {
        endOf(DefaultRemedy.ARBITRATION);
    }

    @EventSourcingHandler
    void on(SuitDecided event) {
        endOf(DefaultRemedy.ARBITRATION, DefaultRemedy.SUIT);
    }

    @EventSourcingHandler
    void on(SuitWithdrawn event) {
        endOf(DefaultRemedy.ARBITRATION, DefaultRemedy.SUIT);
    }

    private void endOf(DefaultRemedy... ways) {
        if (chosen != null && Set.of(ways).contains(chosen)) {
            pursuing = false;
        }
    }
}
