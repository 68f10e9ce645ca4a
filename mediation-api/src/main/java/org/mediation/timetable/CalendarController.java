package org.mediation.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.calendar.CalendarCommand.ImportCalendarYear;
import org.mediation.calendar.CalendarId;
import org.mediation.calendar.CalendarYear;
import org.mediation.calendar.Notice;
import org.mediation.calendar.SpecialDay;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The working calendar over HTTP: its years, the import of a new one, and the due dates that it moved. */
@RestController
class CalendarController {
    private final Timetable timetable;
    private final RecountedDates recounted;
    private final Access access;
    private final CommandGateway gateway;

    CalendarController(Timetable timetable, RecountedDates recounted, Access access, CommandGateway gateway) {
        this.timetable = timetable;
        this.recounted = recounted;
        this.access = access;
        this.gateway = gateway;
    }

    /** A year with its notices and the days that they take out of the plain week. */
    record Year(int year, int version, List<Notice> notices, List<SpecialDay> days) {
        static Year of(CalendarYear year) {
            return new Year(
                    year.year(),
                    year.version(),
                    year.notices(),
                    year.days().values().stream()
                            .sorted(Comparator.comparing(SpecialDay::date))
                            .toList());
        }
    }

    /** The text of a year, line by line as in the delivered ones. */
    record Announced(String text) {}

    /**
     * What a new calendar has done to open due dates.
     *
     * @param pending cases that are still to be counted again
     * @param organisations how many cases each has whose dates moved; for those alone who run the system and see no case
     * @param dates those that moved, in the cases that the reader may see
     */
    record Moves(long pending, List<RecountedDates.Tally> organisations, List<RecountedDates.Row> dates) {}

    @GetMapping("/api/calendar")
    List<Year> years() {
        return timetable.delivered().calendar().years().stream()
                .map(Year::of)
                .sorted(Comparator.comparingInt(Year::year).reversed())
                .toList();
    }

    @PostMapping("/api/calendar")
    Moves announce(@AuthenticationPrincipal Actor actor, @RequestBody Announced announced) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                new ImportCalendarYear(CalendarId.STATE_COUNCIL, announced.text()),
                Map.of(
                        Header.ACTOR,
                        actor.id().toString(),
                        Header.ROLE,
                        actor.role().name())));
        return moves(actor);
    }

    @GetMapping("/api/calendar/moves")
    Moves moves(@AuthenticationPrincipal Actor actor) {
        return new Moves(
                recounted.pending(),
                actor.role() == Role.SYS_ADMIN ? recounted.tallies() : List.of(),
                recounted.moved(access.scope(actor)));
    }
}
