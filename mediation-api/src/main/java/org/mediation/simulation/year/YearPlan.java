package org.mediation.simulation.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mediation.calendar.WorkingCalendar;
import org.mediation.casework.ReferralKind;
import org.mediation.simulation.year.Fate.Confirming;
import org.mediation.simulation.year.Fate.Ending;

/** Shares out the figures of a year over districts, days and people; the same seed shares them out in the same way. */
final class YearPlan {
    /** An agreement takes up to two weeks; one that is to count this year cannot begin later. */
    private static final int LAST_MONTH = 12;

    private static final int LAST_DAY = 13;
    private static final long SMALLEST_FEN = 50_000;

    private final int year;
    private final YearFigures figures;
    private final long seed;

    YearPlan(int year, YearFigures figures, long seed) {
        this.year = year;
        this.figures = figures;
        this.seed = seed;
    }

    /** All disputes of the year, the earliest first. */
    List<Fate> disputes(String reading) {
        int accepted = figures.count("accepted." + reading);
        List<Ending> endings = endings(accepted);
        int all = endings.size();
        List<String> districts = deck("districts").dealt(all, figures.weights("district."));
        List<Integer> tickets =
                deck("tickets").shuffled(IntStream.range(0, all).boxed().toList());
        int fromTickets = figures.of(figures.count("tickets"), "tickets.to.case");
        List<ReferralKind> from = from(all);
        int mediated = (int) endings.stream().filter(Ending::isMediated).count();
        List<Long> shares = deck("money")
                .shares(figures.fen("recovered.fen") - figures.fen("recovered.by.aid.fen"), mediated, SMALLEST_FEN);
        List<Confirming> confirming = confirming(mediated);
        List<Boolean> late = cards(mediated, figures.of(mediated, "paid.late"), "late");
        List<LocalDate> early = days(LocalDate.of(year, LAST_MONTH, LAST_DAY));
        List<LocalDate> any = days(LocalDate.of(year, 12, 31));
        Deck dates = deck("days");
        List<Fate> fates = new ArrayList<>(all);
        int agreed = 0;
        for (int number = 0; number < all; number++) {
            Ending ending = endings.get(number);
            boolean mediates = ending.isMediated();
            boolean fromTicket = tickets.get(number) < fromTickets;
            fates.add(new Fate(
                    number + 1,
                    ending,
                    districts.get(number),
                    dates.one(mediates ? early : any),
                    fromTicket || !ending.isAccepted() ? null : from.get(number),
                    mediates && ending != Ending.ON_THE_SPOT ? confirming.get(agreed) : Confirming.NOT,
                    mediates && late.get(agreed),
                    mediates ? shares.get(agreed) : 0,
                    fromTicket));
            agreed += mediates ? 1 : 0;
        }
        fates.sort(Comparator.comparing(Fate::begins).thenComparing(Fate::number));
        return fates;
    }

    private List<Ending> endings(int accepted) {
        int mediated = figures.count("mediated");
        int partly = figures.of(mediated, "mediated.partly");
        int onTheSpot = figures.of(mediated, "mediated.on.the.spot");
        List<Ending> endings = new ArrayList<>();
        endings.addAll(Collections.nCopies(partly, Ending.PARTLY));
        endings.addAll(Collections.nCopies(onTheSpot, Ending.ON_THE_SPOT));
        endings.addAll(Collections.nCopies(mediated - partly - onTheSpot, Ending.AGREED));
        deck("others").dealt(accepted - mediated, figures.weights("ended.")).stream()
                .map(Ending::valueOf)
                .forEach(endings::add);
        endings.addAll(Collections.nCopies(figures.of(accepted, "rejected"), Ending.REJECTED));
        endings.addAll(Collections.nCopies(figures.of(accepted, "answered"), Ending.ANSWERED));
        return deck("endings").shuffled(endings);
    }

    private List<ReferralKind> from(int all) {
        int court = figures.of(all, "from.court");
        int institute = figures.of(all, "from.institute");
        List<ReferralKind> from = new ArrayList<>(Collections.nCopies(all, null));
        for (int number = 0; number < court + institute; number++) {
            from.set(number, number < court ? ReferralKind.COURT_DELEGATED : ReferralKind.ARBITRATION_SUGGESTED);
        }
        return deck("from").shuffled(from);
    }

    private List<Confirming> confirming(int mediated) {
        Map<String, Integer> weights = Map.of(
                Confirming.BY_COURT.name(), (int) figures.number("confirmed.by.court"),
                Confirming.BY_INSTITUTE.name(), (int) figures.number("confirmed.by.institute"),
                Confirming.NOT.name(),
                        (int) (1000 - figures.number("confirmed.by.court") - figures.number("confirmed.by.institute")));
        return deck("confirming").dealt(mediated, new TreeMap<>(weights)).stream()
                .map(Confirming::valueOf)
                .toList();
    }

    /** So many true ones among all. */
    List<Boolean> cards(int all, int many, String what) {
        List<Boolean> cards = new ArrayList<>(Collections.nCopies(many, true));
        cards.addAll(Collections.nCopies(all - many, false));
        return deck(what).shuffled(cards);
    }

    /** The working days from the start of the year. */
    List<LocalDate> days(LocalDate last) {
        WorkingCalendar calendar = WorkingCalendar.delivered();
        return LocalDate.of(year, 1, 1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    Deck deck(String what) {
        return new Deck(seed, what);
    }
}
