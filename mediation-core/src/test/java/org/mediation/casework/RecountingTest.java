package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.Cast.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.calendar.Invented;
import org.mediation.casework.ClockCommand.RecountDueDates;
import org.mediation.casework.ClockEvent.DueDatesRecounted;
import org.mediation.casework.ConsentCommand.ExpireMediation;
import org.mediation.casework.ConsentEvent.ConsentInquired;
import org.mediation.casework.ConsentEvent.MediationDeadlineExpired;
import org.mediation.casework.IntakeEvent.CaseAccepted;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.kernel.MovableClock;
import org.mediation.kernel.Refusal;

/** An application of 18 December 2026, for which next year's notice was not out. */
class RecountingTest {
    private static final LocalDate RECEIVED_ON = LocalDate.parse("2026-12-18");
    private static final LocalDate ASKED_ON = LocalDate.parse("2026-12-24");
    private static final Deadlines BEFORE = Deadlines.delivered();
    private static final Deadlines AFTER = Invented.deadlines();
    private static final DueDate TOLD = BEFORE.due("T-MED", RECEIVED_ON);
    private static final DueDate MOVED = AFTER.due("T-MED", RECEIVED_ON);
    private static final DueDate CONSENT = BEFORE.due("T-CONSENT", ASKED_ON);

    private final MovableClock clock = new MovableClock(OffsetDateTime.parse("2026-12-25T09:00:00+08:00"));

    private ResultValidator<MediationCase> when(CaseCommand command, Deadlines deadlines, CaseEvent... later) {
        CaseEvent[] events = new CaseEvent[later.length + 3];
        events[0] = registered();
        events[1] = new CaseAccepted(CASE, HEAD, "2012-01-01");
        events[2] = new ConsentInquired(CASE, List.of(EMPLOYER), CONSENT);
        System.arraycopy(later, 0, events, 3, later.length);
        return new AggregateTestFixture<>(MediationCase.class)
                .registerInjectableResource(deadlines)
                .registerInjectableResource((Clock) clock)
                .given((Object[]) events)
                .when(command);
    }

    private static CaseRegistered registered() {
        return new CaseRegistered(
                CASE,
                "京工调〔2026〕110106第000001号",
                null,
                Channel.WINDOW,
                false,
                false,
                DisputeKind.INDIVIDUAL,
                OffsetDateTime.parse("2026-12-18T09:00:00+08:00"),
                "110106",
                null,
                CENTRE,
                "UnionMediation",
                null,
                null,
                sealed("公司拖欠工资"),
                BEFORE.due("T-ACC", RECEIVED_ON),
                TOLD,
                null);
    }

    private static DueDatesRecounted recounted() {
        return new DueDatesRecounted(
                CASE,
                List.of(
                        new Recounted("mediationDue", null, TOLD, MOVED),
                        new Recounted("consentDue", null, CONSENT, AFTER.recalculated(CONSENT))));
    }

    @Test
    void what_is_open_moves_later_or_is_settled_and_what_is_over_stays() {
        assertThat(TOLD.due()).isEqualTo("2027-01-04");
        assertThat(MOVED.due()).isEqualTo("2027-01-05");
        when(new RecountDueDates(CASE), AFTER).expectEvents(recounted());
    }

    @Test
    void a_date_that_was_told_is_not_made_earlier_though_a_saturday_is_worked_now() {
        assertThat(AFTER.due("T-CONSENT", ASKED_ON).due()).isEqualTo("2026-12-28");
        assertThat(CONSENT.due()).isEqualTo("2026-12-29");
        assertThat(recounted().dates().get(1).after().due()).isEqualTo(CONSENT.due());
        assertThat(recounted().dates().get(1).moved()).isFalse();
    }

    @Test
    void counting_again_changes_nothing_when_nothing_is_new() {
        when(new RecountDueDates(CASE), BEFORE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        when(new RecountDueDates(CASE), AFTER, recounted())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_has_passed_is_not_revived() {
        clock.set(TOLD.dueAt());
        when(new RecountDueDates(CASE), AFTER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_period_ends_on_the_day_that_counts_now() {
        clock.set(TOLD.dueAt());
        when(new ExpireMediation(CASE), AFTER, recounted())
                .expectNoEvents()
                .expectException(Refusal.by(CaseRule.DEADLINE_NOT_REACHED));
        clock.set(MOVED.dueAt());
        when(new ExpireMediation(CASE), AFTER, recounted()).expectEvents(new MediationDeadlineExpired(CASE, MOVED));
    }
}
