package org.mediation.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RuleViolated;

/** What each obligation promised, what was paid on it and how it ended (履行台账): agreed = paid + outstanding. */
final class ObligationLedger {
    private final Map<ObligationId, Item> items = new LinkedHashMap<>();

    /** One obligation with what became of it; amounts in 分. */
    record Item(
            Obligation obligation,
            long paidFen,
            boolean due,
            boolean defaulted,
            boolean urged,
            @Nullable PerformanceCode closedAs) {
        long agreedFen() {
            return obligation.amountFen() == null ? 0 : obligation.amountFen();
        }

        long outstandingFen() {
            return agreedFen() - paidFen;
        }

        PerformanceCode codeWhenDone() {
            return urged ? PerformanceCode.PERFORMED_AFTER_URGE : PerformanceCode.PERFORMED_VOLUNTARILY;
        }
    }

    void enter(Obligation obligation) {
        items.put(obligation.obligationId(), new Item(obligation, 0, false, false, false, null));
    }

    Item open(ObligationId obligation) {
        Item item = items.get(obligation);
        if (item == null) {
            throw new RuleViolated(CaseRule.OBLIGATION_UNKNOWN);
        }
        RuleViolated.unless(item.closedAs() == null, CaseRule.OBLIGATION_DONE);
        return item;
    }

    void fallDue(ObligationId obligation) {
        change(obligation, i -> new Item(i.obligation(), i.paidFen(), true, i.defaulted(), i.urged(), i.closedAs()));
    }

    void pay(ObligationId obligation, long amountFen) {
        change(
                obligation,
                i -> new Item(
                        i.obligation(), i.paidFen() + amountFen, i.due(), i.defaulted(), i.urged(), i.closedAs()));
    }

    void markDefaulted(ObligationId obligation) {
        change(obligation, i -> new Item(i.obligation(), i.paidFen(), i.due(), true, i.urged(), i.closedAs()));
    }

    void markUrged(ObligationId obligation) {
        change(obligation, i -> new Item(i.obligation(), i.paidFen(), i.due(), i.defaulted(), true, i.closedAs()));
    }

    void close(ObligationId obligation, PerformanceCode code) {
        change(obligation, i -> new Item(i.obligation(), i.paidFen(), i.due(), i.defaulted(), i.urged(), code));
    }

    private void change(ObligationId obligation, UnaryOperator<Item> change) {
        items.computeIfPresent(obligation, (id, item) -> change.apply(item));
    }

    boolean allClosed() {
        return items.values().stream().allMatch(item -> item.closedAs() != null);
    }

    long agreedFen() {
        return items.values().stream().mapToLong(Item::agreedFen).sum();
    }

    long paidFen() {
        return items.values().stream().mapToLong(Item::paidFen).sum();
    }

    long outstandingFen() {
        return items.values().stream().mapToLong(Item::outstandingFen).sum();
    }

    /** All performed, some only after urging, some not at all. */
    PerformanceCode code() {
        long unperformed = items.values().stream()
                .filter(item -> item.closedAs() == PerformanceCode.UNPERFORMED)
                .count();
        if (unperformed > 0) {
            return unperformed == items.size() && paidFen() == 0
                    ? PerformanceCode.UNPERFORMED
                    : PerformanceCode.PARTIAL;
        }
        return items.values().stream().anyMatch(Item::urged)
                ? PerformanceCode.PERFORMED_AFTER_URGE
                : PerformanceCode.PERFORMED_VOLUNTARILY;
    }
}
