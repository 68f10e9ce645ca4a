package org.mediation.simulation.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.legalaid.AidKind;

/** Shares out the legal aid of a year: so many granted, so much won, the rest refused. */
final class AidPlan {
    /** Aid that is to count this year is granted and ended by then. */
    private static final int LAST_DAY_TO_APPLY = 24;

    /** What is won counts when the lawyer hands in the file. */
    private static final int LAST_MONTH_TO_WIN = 11;

    private static final long SMALLEST_FEN = 50_000;

    private final int year;
    private final YearFigures figures;
    private final YearPlan plan;

    AidPlan(int year, YearFigures figures, YearPlan plan) {
        this.year = year;
        this.figures = figures;
        this.plan = plan;
    }

    /** All applications, the earliest first. */
    List<AidOfTheYear.Fate> all() {
        int granted = figures.count("aided");
        int all = granted + figures.of(granted, "aid.refused");
        int won = figures.of(granted, "aid.won");
        List<String> kinds = plan.deck("aid kinds").dealt(granted, figures.weights("aid.kind."));
        List<String> districts = plan.deck("aid districts").dealt(all, figures.weights("district."));
        List<Long> shares = plan.deck("aid money").shares(figures.fen("recovered.by.aid.fen"), won, SMALLEST_FEN);
        List<LocalDate> early = plan.days(LocalDate.of(year, LAST_MONTH_TO_WIN, 30));
        List<LocalDate> any = plan.days(LocalDate.of(year, 12, LAST_DAY_TO_APPLY));
        List<Boolean> fromTicket =
                plan.cards(all, figures.of(figures.count("tickets"), "tickets.to.aid"), "aid tickets");
        Deck days = plan.deck("aid days");
        List<AidOfTheYear.Fate> fates = new ArrayList<>(all);
        for (int number = 0; number < all; number++) {
            boolean wins = number < won;
            @Nullable AidKind kind = number < granted ? AidKind.valueOf(kinds.get(number)) : null;
            fates.add(new AidOfTheYear.Fate(
                    number + 1,
                    kind,
                    districts.get(number),
                    days.one(wins ? early : any),
                    wins ? shares.get(number) : 0,
                    fromTicket.get(number)));
        }
        fates.sort(Comparator.comparing(AidOfTheYear.Fate::begins).thenComparing(AidOfTheYear.Fate::number));
        return fates;
    }
}
