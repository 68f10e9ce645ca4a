package org.mediation.simulation.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.simulation.year.TicketOfTheYear.Ending;

/** Shares out the hotline's requests of a year; some become the disputes and the aid matters of the same year. */
final class TicketPlan {
    /** One that is answered late is still completed this year. */
    private static final int LAST_LATE_MONTH = 11;

    private final int year;
    private final YearFigures figures;
    private final YearPlan plan;
    private final List<TicketOfTheYear.Fate> tickets = new ArrayList<>();

    TicketPlan(int year, YearFigures figures, YearPlan plan) {
        this.year = year;
        this.figures = figures;
        this.plan = plan;
    }

    /** A request that becomes something else on the day on which that begins; gives back the request's identity. */
    UUID becomes(Ending ending, String district, LocalDate day, UUID successor, long seed) {
        add(ending, district, day, true, successor);
        return new Somebody(seed, "ticket", tickets.size()).id("ticket");
    }

    /** All requests, the earliest first. */
    List<TicketOfTheYear.Fate> all() {
        int all = figures.count("tickets");
        int onTheCall = figures.of(all, "tickets.on.the.phone");
        int others = all - tickets.size();
        int late = figures.of(others - onTheCall, "tickets.late");
        List<Ending> endings = new ArrayList<>(Collections.nCopies(onTheCall, Ending.ANSWERED_ON_CALL));
        endings.addAll(Collections.nCopies(late, Ending.HANDLED_LATE));
        endings.addAll(Collections.nCopies(others - onTheCall - late, Ending.HANDLED));
        List<String> districts = plan.deck("ticket districts").dealt(others, figures.weights("district."));
        List<Boolean> content = plan.cards(others, figures.of(others, "tickets.satisfied"), "content");
        List<LocalDate> any = plan.days(LocalDate.of(year, 12, 31));
        List<LocalDate> early = plan.days(LocalDate.of(year, LAST_LATE_MONTH, 30));
        Deck days = plan.deck("ticket days");
        for (int number = 0; number < others; number++) {
            Ending ending = endings.get(number);
            add(
                    ending,
                    districts.get(number),
                    days.one(ending == Ending.HANDLED_LATE ? early : any),
                    content.get(number),
                    null);
        }
        tickets.sort(Comparator.comparing(TicketOfTheYear.Fate::begins).thenComparing(TicketOfTheYear.Fate::number));
        return tickets;
    }

    private void add(Ending ending, String district, LocalDate day, boolean content, @Nullable UUID successor) {
        tickets.add(new TicketOfTheYear.Fate(tickets.size() + 1, ending, district, day, content, successor));
    }
}
