package org.mediation.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.calendar.CalendarCommand.ImportCalendarYear;
import org.mediation.calendar.CalendarEvent.CalendarYearImported;

/** The years that were taken in since the product was delivered (工作日历). */
@AggregateRoot
public class PublishedCalendar {
    @AggregateIdentifier
    private CalendarId id;

    private final Map<Integer, Integer> versions = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportCalendarYear command) {
        CalendarYear year = CalendarText.read(command.text());
        int known = versions.getOrDefault(year.year(), delivered(year.year()));
        unless(year.version() > known, CalendarRule.CALENDAR_VERSION_KNOWN);
        apply(new CalendarYearImported(command.calendarId(), year.year(), year.version(), command.text()));
    }

    private static int delivered(int year) {
        return WorkingCalendar.delivered().years().stream()
                .filter(known -> known.year() == year)
                .mapToInt(CalendarYear::version)
                .findFirst()
                .orElse(0);
    }

    @EventSourcingHandler
    void on(CalendarYearImported event) {
        id = event.calendarId();
        versions.put(event.year(), event.version());
    }

    protected PublishedCalendar() {}
}
