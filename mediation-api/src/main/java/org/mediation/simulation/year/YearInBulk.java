package org.mediation.simulation.year;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.Thresholds;
import org.mediation.casework.CaseNumbers;
import org.mediation.casework.MediationCase;
import org.mediation.console.JobProgress;
import org.mediation.hotline.HotlineTicket;
import org.mediation.hotline.TicketNumbers;
import org.mediation.kernel.Vault;
import org.mediation.legalaid.AidNumbers;
import org.mediation.legalaid.Lawyers;
import org.mediation.legalaid.LegalAidMatter;
import org.mediation.legalaid.StandardsInForce;
import org.mediation.organisations.Founding;
import org.mediation.privacy.KeysInBulk;
import org.mediation.roster.Pipelines;
import org.mediation.roster.Roster;
import org.mediation.simulation.SimulatedTime;
import org.mediation.timetable.Timetable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lives through a year, matter by matter, and enters it in the record and in the lists in one transaction: all or nothing. */
@Component
@ConditionalOnBooleanProperty("mediation.simulated-time")
class YearInBulk {
    private static final Duration BEFORE = Duration.ofDays(5);

    private final SimulatedTime time;
    private final CorrelationDataProvider header;
    private final KeysInBulk keys;
    private final RecordInBulk record;
    private final ListsInBulk lists;
    private final List<Founding> foundings;
    private final Roster roster;
    private final Pipelines pipelines;
    private final CaseNumbers numbers;
    private final TicketNumbers ticketNumbers;
    private final AidNumbers aidNumbers;
    private final Lawyers lawyers;
    private final StandardsInForce standards;
    private final Thresholds thresholds;
    private final Timetable timetable;
    private final TransactionTemplate transaction;

    YearInBulk(
            SimulatedTime time,
            CorrelationDataProvider header,
            KeysInBulk keys,
            RecordInBulk record,
            ListsInBulk lists,
            List<Founding> foundings,
            Roster roster,
            Pipelines pipelines,
            CaseNumbers numbers,
            TicketNumbers ticketNumbers,
            AidNumbers aidNumbers,
            Lawyers lawyers,
            StandardsInForce standards,
            Thresholds thresholds,
            Timetable timetable,
            TransactionTemplate transaction) {
        this.time = time;
        this.header = header;
        this.keys = keys;
        this.record = record;
        this.lists = lists;
        this.foundings = foundings;
        this.roster = roster;
        this.pipelines = pipelines;
        this.numbers = numbers;
        this.ticketNumbers = ticketNumbers;
        this.aidNumbers = aidNumbers;
        this.lawyers = lawyers;
        this.standards = standards;
        this.thresholds = thresholds;
        this.timetable = timetable;
        this.transaction = transaction;
    }

    /** A year that happened is recorded as it happened: the clock of the record stands in that year, too. */
    void simulate(LocalDate begins, YearFigures figures, long seed, String reading, PrintStream out) {
        Clock before = GenericEventMessage.clock;
        GenericEventMessage.clock = time;
        try {
            time.setTo(begins.atStartOfDay(BeijingTime.ZONE).toInstant().minus(BEFORE));
            foundings.forEach(Founding::found);
            Instant started = Instant.now();
            int events = transaction.execute(all -> live(begins.getYear(), figures, seed, reading, out));
            long seconds = Math.max(1, Duration.between(started, Instant.now()).toSeconds());
            out.println(events + " events in " + seconds + " s, " + events / seconds + " events/s");
        } finally {
            GenericEventMessage.clock = before;
        }
    }

    private int live(int year, YearFigures figures, long seed, String reading, PrintStream out) {
        Desks desks = new Desks(time, header);
        Deadlines deadlines = timetable.delivered();
        Vault vault = keys.vault();
        Registers registers = new Registers(roster, lawyers, standards);
        desks.open(MediationCase.class, deadlines, thresholds, time, vault, registers, pipelines, numbers);
        desks.open(LegalAidMatter.class, deadlines, thresholds, time, vault, registers, aidNumbers);
        desks.open(HotlineTicket.class, deadlines, thresholds, time, vault, registers, ticketNumbers);
        List<AnnotationEventHandlerAdapter> handlers = lists.handlers();
        record.begin();
        YearPlan plan = new YearPlan(year, figures, seed);
        List<Fate> disputes = plan.disputes(reading);
        TicketPlan tickets = new TicketPlan(year, figures, plan);
        List<Runnable> lives = new ArrayList<>();
        for (Fate fate : disputes) {
            CaseOfTheYear dispute = new CaseOfTheYear(fate, seed, desks, time);
            UUID ticket = fate.fromTicket()
                    ? tickets.becomes(
                            TicketOfTheYear.Ending.TO_CASE,
                            fate.district(),
                            fate.begins(),
                            dispute.id().value(),
                            seed)
                    : null;
            lives.add(() -> dispute.live(ticket));
        }
        for (AidOfTheYear.Fate fate : new AidPlan(year, figures, plan).all()) {
            UUID ticket = fate.fromTicket()
                    ? tickets.becomes(
                            TicketOfTheYear.Ending.TO_AID,
                            fate.district(),
                            fate.begins(),
                            AidOfTheYear.id(seed, fate.number()).value(),
                            seed)
                    : null;
            AidOfTheYear aid = new AidOfTheYear(fate, seed, desks, time, registers.lawyersOf(fate.district()));
            lives.add(() -> aid.live(ticket));
        }
        tickets.all().forEach(fate -> lives.add(new TicketOfTheYear(fate, seed, desks, time)::live));
        try (JobProgress progress = new JobProgress("simulate-year", " matters", lives.size(), out)) {
            for (Runnable life : lives) {
                life.run();
                enter(desks, handlers);
                progress.step();
            }
        }
        keys.store();
        return record.record();
    }

    private void enter(Desks desks, List<AnnotationEventHandlerAdapter> handlers) {
        List<DomainEventMessage<?>> happened = desks.happened();
        record.add(happened);
        ListsInBulk.tell(handlers, happened);
    }
}
