package org.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RuleViolated;

/** What each obligation promised, what came in and how it ended (履行台账): agreed = paid + outstanding + written off. */
final class ObligationLedger {
    private final Map<ObligationId, Item> items = new LinkedHashMap<>();

    /** One obligation with what became of it; amounts in 分. */
    static final class Item {
        private final Obligation obligation;
        private final Set<PerformanceCode> through = EnumSet.noneOf(PerformanceCode.class);
        private long paidFen;
        private long writtenOffFen;
        private boolean due;
        private boolean defaulted;
        private boolean urged;
        private boolean givenUp;
        private boolean doneLater;
        private @Nullable PerformanceCode closedAs;

        private Item(Obligation obligation) {
            this.obligation = obligation;
        }

        Obligation obligation() {
            return obligation;
        }

        boolean due() {
            return due;
        }

        boolean defaulted() {
            return defaulted;
        }

        boolean urged() {
            return urged;
        }

        long agreedFen() {
            return obligation.amountFen() == null ? 0 : obligation.amountFen();
        }

        long outstandingFen() {
            return agreedFen() - paidFen - writtenOffFen;
        }

        /** Closed as not performed, and still worth pursuing. */
        boolean isLeft() {
            boolean open = obligation.isPayment() ? outstandingFen() > 0 : !doneLater;
            return closedAs == PerformanceCode.UNPERFORMED && !givenUp && open;
        }

        PerformanceCode codeWhenDone() {
            return urged ? PerformanceCode.PERFORMED_AFTER_URGE : PerformanceCode.PERFORMED_VOLUNTARILY;
        }

        /** Two that say the same are the same, so that a case read again can be compared with the one in hand. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item item && facts().equals(item.facts());
        }

        @Override
        public int hashCode() {
            return facts().hashCode();
        }

        private List<@Nullable Object> facts() {
            return Arrays.asList(
                    obligation, through, paidFen, writtenOffFen, due, defaulted, urged, givenUp, doneLater, closedAs);
        }
    }

    void enter(Obligation obligation) {
        items.put(obligation.obligationId(), new Item(obligation));
    }

    Item open(ObligationId obligation) {
        Item item = get(obligation);
        RuleViolated.unless(item.closedAs == null, CaseRule.OBLIGATION_DONE);
        return item;
    }

    /** One that was closed as not performed and is still pursued. */
    Item left(ObligationId obligation) {
        Item item = get(obligation);
        RuleViolated.unless(item.isLeft(), CaseRule.OBLIGATION_NOT_LEFT);
        return item;
    }

    private Item get(ObligationId obligation) {
        Item item = items.get(obligation);
        if (item == null) {
            throw new RuleViolated(CaseRule.OBLIGATION_UNKNOWN);
        }
        return item;
    }

    Collection<Item> items() {
        return items.values();
    }

    void fallDue(ObligationId obligation) {
        get(obligation).due = true;
    }

    void pay(ObligationId obligation, long amountFen) {
        get(obligation).paidFen += amountFen;
    }

    void markDefaulted(ObligationId obligation) {
        get(obligation).defaulted = true;
    }

    void markUrged(ObligationId obligation) {
        get(obligation).urged = true;
    }

    void close(ObligationId obligation, PerformanceCode code) {
        get(obligation).closedAs = code;
    }

    void recover(ObligationId obligation, long amountFen, PerformanceCode through) {
        Item item = get(obligation);
        item.paidFen += amountFen;
        item.doneLater = !item.obligation.isPayment();
        item.through.add(through);
    }

    /** Enforcement that was completed brought what is no money too. */
    void enforceRest() {
        items.values().stream()
                .filter(item -> item.isLeft() && !item.obligation.isPayment())
                .forEach(item -> {
                    item.doneLater = true;
                    item.through.add(PerformanceCode.ENFORCED);
                });
    }

    void writeOff() {
        items.values().stream().filter(Item::isLeft).forEach(item -> {
            item.writtenOffFen = item.outstandingFen();
            item.givenUp = true;
        });
    }

    boolean allClosed() {
        return items.values().stream().allMatch(item -> item.closedAs != null);
    }

    boolean anythingLeft() {
        return items.values().stream().anyMatch(Item::isLeft);
    }

    /** The last day on which something that is left should have been done. */
    LocalDate lastDueOfWhatIsLeft() {
        return items.values().stream()
                .filter(Item::isLeft)
                .map(item -> item.obligation.dueOn())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new RuleViolated(CaseRule.NOTHING_LEFT));
    }

    long agreedFen() {
        return sum(Item::agreedFen);
    }

    long paidFen() {
        return sum(item -> item.paidFen);
    }

    long outstandingFen() {
        return sum(Item::outstandingFen);
    }

    long writtenOffFen() {
        return sum(item -> item.writtenOffFen);
    }

    private long sum(ToLongFunction<Item> amount) {
        return items.values().stream().mapToLong(amount).sum();
    }

    /** All done, and by what; some, or nothing at all. */
    PerformanceCode code() {
        long givenUp = items.values().stream().filter(item -> item.givenUp).count();
        if (givenUp > 0) {
            return givenUp == items.size() && paidFen() == 0 ? PerformanceCode.UNPERFORMED : PerformanceCode.PARTIAL;
        }
        for (PerformanceCode through : new PerformanceCode[] {
            PerformanceCode.ENFORCED, PerformanceCode.PERFORMED_BY_ORDER, PerformanceCode.RECOVERED_OTHERWISE
        }) {
            if (items.values().stream().anyMatch(item -> item.through.contains(through))) {
                return through;
            }
        }
        return items.values().stream().anyMatch(Item::urged)
                ? PerformanceCode.PERFORMED_AFTER_URGE
                : PerformanceCode.PERFORMED_VOLUNTARILY;
    }
}
