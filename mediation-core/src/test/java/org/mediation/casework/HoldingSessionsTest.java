package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.disclosed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.casework.SessionCommand.*;
import org.mediation.casework.SessionEvent.*;

class HoldingSessionsTest {
    private static final OffsetDateTime NEXT_MONDAY = MONDAY.plusDays(7);
    private static final List<Attendance> BOTH =
            List.of(new Attendance(WORKER, true, true), new Attendance(EMPLOYER, true, true));

    private static Dispute fixed() {
        return disclosed().after(Steps.schedule());
    }

    private static ScheduleSession at(SessionId session, OffsetDateTime at) {
        return new ScheduleSession(CASE, session, at, SessionMode.VIDEO, "线上调解室");
    }

    private static HoldSession held(List<Attendance> attendance) {
        return new HoldSession(CASE, Steps.SESSION, attendance, true, "双方陈述", true);
    }

    @Test
    void a_session_is_fixed_with_the_last_day_to_tell_the_parties() {
        disclosed()
                .when(Steps.schedule())
                .leadsTo(new SessionScheduled(
                        CASE,
                        Steps.SESSION,
                        NEXT_MONDAY,
                        SessionMode.ON_SITE,
                        sealed("丰台区总工会一层"),
                        DEADLINES.before("T-NOTICE", NEXT_MONDAY.toLocalDate()),
                        false));
    }

    @Test
    void a_session_fixed_at_short_notice_is_marked_late() {
        OffsetDateTime tomorrow = MONDAY.plusDays(1);
        disclosed()
                .when(at(Steps.SESSION, tomorrow))
                .leadsTo(new SessionScheduled(
                        CASE,
                        Steps.SESSION,
                        tomorrow,
                        SessionMode.VIDEO,
                        sealed("线上调解室"),
                        DEADLINES.before("T-NOTICE", tomorrow.toLocalDate()),
                        true));
    }

    @Test
    void one_session_is_fixed_at_a_time_and_never_in_the_past() {
        fixed().when(at(new SessionId(new UUID(70, 2)), NEXT_MONDAY)).refusedBy(SESSION_OPEN);
        disclosed().when(at(Steps.SESSION, MONDAY)).refusedBy(SESSION_IN_PAST);
        Dispute.afterSession().when(at(Steps.SESSION, NEXT_MONDAY)).refusedBy(PARTY_EXISTS);
    }

    @Test
    void a_fixed_session_is_moved() {
        fixed().when(new RescheduleSession(CASE, Steps.SESSION, NEXT_MONDAY.plusDays(1), "二层", "证人无法到场"))
                .leadsTo(new SessionRescheduled(
                        CASE, Steps.SESSION, NEXT_MONDAY.plusDays(1), sealed("二层"), sealed("证人无法到场")));
        fixed().when(new RescheduleSession(CASE, Steps.SESSION, MONDAY, "二层", "提前"))
                .refusedBy(SESSION_IN_PAST);
        fixed().when(new RescheduleSession(CASE, new SessionId(new UUID(70, 9)), NEXT_MONDAY, "二层", "改期"))
                .refusedBy(SESSION_UNKNOWN);
    }

    @Test
    void a_session_is_held_with_rights_told_and_minutes_signed() {
        var minutes = sealed("双方陈述");
        fixed().when(Steps.hold())
                .leadsTo(new SessionHeld(CASE, Steps.SESSION, BOTH, minutes, Digest.of(minutes.text())));
        fixed().when(new HoldSession(CASE, Steps.SESSION, BOTH, false, "双方陈述", true))
                .refusedBy(RIGHTS_NOT_TOLD);
        fixed().when(new HoldSession(CASE, Steps.SESSION, BOTH, true, "双方陈述", false))
                .refusedBy(MINUTES_UNSIGNED);
        fixed().when(new HoldSession(CASE, Steps.SESSION, BOTH, true, " ", true))
                .refusedBy(TEXT_MISSING);
        disclosed().when(Steps.hold()).refusedBy(WRONG_STAGE);
    }

    @Test
    void of_every_party_it_is_recorded_once_whether_it_came_and_who_came_is_identified() {
        fixed().when(held(List.of())).refusedBy(ATTENDANCE_INCOMPLETE);
        fixed().when(held(List.of(new Attendance(WORKER, true, true)))).refusedBy(ATTENDANCE_INCOMPLETE);
        fixed().when(held(List.of(new Attendance(WORKER, true, true), new Attendance(EMPLOYER, true, false))))
                .refusedBy(ATTENDANCE_INCOMPLETE);
        fixed().when(held(List.of(new Attendance(WORKER, false, false), new Attendance(EMPLOYER, false, false))))
                .refusedBy(ATTENDANCE_INCOMPLETE);
        fixed().when(held(List.of(BOTH.get(0), BOTH.get(1), new Attendance(EMPLOYER, false, false))))
                .refusedBy(ATTENDANCE_INCOMPLETE);
        fixed().when(held(List.of(BOTH.get(0), BOTH.get(1), new Attendance(STRANGER, true, true))))
                .refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void a_session_to_which_a_party_did_not_come_is_no_session() {
        fixed().when(new RecordNoShow(CASE, Steps.SESSION, EMPLOYER))
                .leadsTo(new SessionNoShow(CASE, Steps.SESSION, EMPLOYER));
        fixed().after(new RecordNoShow(CASE, Steps.SESSION, EMPLOYER))
                .when(Steps.propose())
                .refusedBy(SESSION_MISSING);
    }

    @Test
    void i23_a_caucus_note_is_sealed_and_waits_for_a_clear_panel() {
        disclosed().when(new HoldCaucus(CASE, WORKER, "底线一万")).leadsTo(new CaucusHeld(CASE, WORKER, sealed("底线一万")));
        Dispute.withMediator().when(new HoldCaucus(CASE, WORKER, "底线一万")).refusedBy(DISCLOSURE_MISSING);
        disclosed().when(new HoldCaucus(CASE, STRANGER, "底线一万")).refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void undisputed_facts_are_those_that_all_confirm_in_writing() {
        Dispute.afterSession()
                .when(new ConfirmUndisputedFacts(CASE, "月工资六千元", true))
                .leadsTo(new UndisputedFactsConfirmed(CASE, sealed("月工资六千元")));
        Dispute.afterSession()
                .when(new ConfirmUndisputedFacts(CASE, "月工资六千元", false))
                .refusedBy(NOT_CONFIRMED_BY_ALL);
    }
}
