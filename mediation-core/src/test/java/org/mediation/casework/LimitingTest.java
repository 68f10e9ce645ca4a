package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.EMPLOYMENT_UNCLEAR;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ClockCommand.StateEmployment;
import org.mediation.casework.ClockCommand.WarnOfLimitation;
import org.mediation.casework.ClockEvent.EmploymentStated;
import org.mediation.casework.ClockEvent.LimitationWarned;
import org.mediation.casework.IntakeEvent.LimitationAssessed;

/** The year of LDMAL art. 27 for claims of wages and overtime, received on 1 June 2026. */
class LimitingTest {
    private static final WarnOfLimitation WARN = new WarnOfLimitation(CASE);
    private static final Limitation OF_WAGES =
            Limitation.running(WAGES, TODAY, LimitationBasis.APPLICATION, "T-LIM-RESTART", DEADLINES);

    private static final LocalDate END = LocalDate.parse("2027-06-01");
    private static final LocalDate WARN_ON = LocalDate.parse("2027-05-02");
    private static final LocalDate LAST_WARN_ON = LocalDate.parse("2027-05-25");

    private static Instant on(LocalDate day) {
        return BeijingTime.startOf(day);
    }

    private static LimitationWarned warned(ClaimId claim, LimitationWarning warning) {
        return new LimitationWarned(CASE, claim, warning, END);
    }

    private static List<LimitationAssessed> assessments(List<Object> events) {
        return events.stream()
                .filter(LimitationAssessed.class::isInstance)
                .map(LimitationAssessed.class::cast)
                .toList();
    }

    @Test
    void thirty_and_seven_days_before_the_end_those_concerned_are_warned() {
        assertThat(OF_WAGES.end()).isEqualTo(END);
        assertThat(OF_WAGES.warnOn()).isEqualTo(WARN_ON);
        assertThat(OF_WAGES.lastWarnOn()).isEqualTo(LAST_WARN_ON);
        Dispute.accepted().at(on(WARN_ON).minusSeconds(1)).when(WARN).changesNothing();
        Dispute.accepted()
                .at(on(WARN_ON))
                .when(WARN)
                .leadsTo(warned(WAGES, LimitationWarning.EARLY), warned(OVERTIME, LimitationWarning.EARLY));
        Dispute.accepted()
                .at(on(LAST_WARN_ON))
                .when(WARN)
                .leadsTo(warned(WAGES, LimitationWarning.LAST), warned(OVERTIME, LimitationWarning.LAST));
        Dispute.accepted().at(BeijingTime.endOf(END)).when(WARN).changesNothing();
    }

    @Test
    void each_warning_comes_once() {
        Dispute.accepted().at(on(WARN_ON)).after(WARN).when(WARN).changesNothing();
        Dispute.accepted()
                .at(on(WARN_ON))
                .after(WARN)
                .at(on(LAST_WARN_ON))
                .after(WARN)
                .when(WARN)
                .changesNothing();
    }

    @Test
    void a_settled_claim_is_not_warned_of_until_the_promise_is_broken() {
        Dispute.effective().at(on(WARN_ON)).when(WARN).changesNothing();
    }

    @Test
    void wages_have_no_period_while_the_employment_continues() {
        Limitation none = Limitation.notRunning(WAGES, LimitationBasis.EMPLOYMENT_CONTINUES);
        List<Object> events =
                Dispute.accepted().when(new StateEmployment(CASE, true, null)).events();
        assertThat(events.get(0)).isEqualTo(new EmploymentStated(CASE, null));
        assertThat(assessments(events))
                .extracting(LimitationAssessed::limitation)
                .contains(none);
        Dispute.accepted()
                .after(new StateEmployment(CASE, true, null))
                .at(on(WARN_ON))
                .when(WARN)
                .changesNothing();
    }

    @Test
    void wages_are_barred_a_year_after_the_employment_ended_however_long_ago_they_were_due() {
        LocalDate ended = LocalDate.of(2025, 7, 1);
        List<Object> events =
                Dispute.accepted().when(new StateEmployment(CASE, false, ended)).events();
        assertThat(assessments(events))
                .extracting(LimitationAssessed::limitation)
                .contains(OF_WAGES);
        LocalDate tooLongAgo = LocalDate.of(2025, 5, 20);
        assertThat(assessments(Dispute.accepted()
                        .when(new StateEmployment(CASE, false, tooLongAgo))
                        .events()))
                .extracting(LimitationAssessed::limitation)
                .contains(Limitation.lapsed(
                        WAGES,
                        tooLongAgo,
                        DEADLINES.due("T-LIM-WAGES", tooLongAgo).due()));
    }

    @Test
    void an_employment_continues_or_has_ended_on_a_day_that_is_past() {
        Dispute.accepted().when(new StateEmployment(CASE, true, TODAY)).refusedBy(EMPLOYMENT_UNCLEAR);
        Dispute.accepted().when(new StateEmployment(CASE, false, null)).refusedBy(EMPLOYMENT_UNCLEAR);
        Dispute.accepted()
                .when(new StateEmployment(CASE, false, TODAY.plusDays(1)))
                .refusedBy(EMPLOYMENT_UNCLEAR);
    }
}
