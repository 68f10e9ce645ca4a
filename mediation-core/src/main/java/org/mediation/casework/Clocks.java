package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.Stage.REGISTERED;
import static org.mediation.casework.Stage.SIGNING;
import static org.mediation.casework.Stage.UNDER_REVIEW;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ClockCommand.RecountDueDates;
import org.mediation.casework.ClockEvent.DueDatesRecounted;

/** Every due date that an event of the case has told (期限台账), so that all of them can be counted again. */
final class Clocks {
    /** A clock that is over with its stage is not counted again; one that is not named here runs until the case closes. */
    private static final Map<String, Set<Stage>> RUNS_AT = Map.of(
            "acceptanceDue", EnumSet.range(REGISTERED, UNDER_REVIEW),
            "supplementDue", EnumSet.of(Stage.SUPPLEMENTING),
            "consentDue", EnumSet.of(Stage.CONSENT),
            "chooseDue", EnumSet.of(Stage.PANEL),
            "mediationDue", EnumSet.range(REGISTERED, SIGNING),
            "signingDue", EnumSet.of(SIGNING));

    private static final Set<Stage> UNTIL_CLOSED = EnumSet.range(REGISTERED, Stage.CONCLUDED);

    private final CaseState state;
    private final Map<Named, DueDate> told = new LinkedHashMap<>();

    private record Named(String clock, @Nullable ObligationId obligation) {}

    Clocks(CaseState state) {
        this.state = state;
    }

    /** Comes late or twice without harm: what is as the calendar says stays, and so does what has passed. */
    @CommandHandler
    void handle(RecountDueDates command, Deadlines deadlines, Clock clock) {
        List<Recounted> changed = told.entrySet().stream()
                .filter(date -> runs(date.getKey()) && !date.getValue().passedAt(clock.instant()))
                .map(date -> new Recounted(
                        date.getKey().clock(),
                        date.getKey().obligation(),
                        date.getValue(),
                        deadlines.recalculated(date.getValue())))
                .filter(date -> date.moved()
                        || date.before().provisional() != date.after().provisional())
                .toList();
        if (!changed.isEmpty()) {
            apply(new DueDatesRecounted(state.id, changed));
        }
    }

    private boolean runs(Named clock) {
        return RUNS_AT.getOrDefault(clock.clock(), UNTIL_CLOSED).contains(state.stage);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        if (event instanceof DueDatesRecounted recounted) {
            recounted.dates().forEach(date -> {
                told.put(new Named(date.clock(), date.obligationId()), date.after());
                state.recounted.put(date.before(), date.after());
            });
            return;
        }
        dueDates(event).forEach(field -> {
            Object due = read(field, event);
            // What was counted back from a fixed day has no last day that could be put off.
            if (due instanceof DueDate date && date.due().isAfter(date.start())) {
                told.put(new Named(field.getName(), obligation(event)), date);
            }
        });
    }

    private static Stream<RecordComponent> dueDates(CaseEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == DueDate.class);
    }

    private static @Nullable ObligationId obligation(CaseEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getType() == ObligationId.class)
                .findFirst()
                .map(component -> (ObligationId) read(component, event))
                .orElse(null);
    }

    private static @Nullable Object read(RecordComponent component, CaseEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
