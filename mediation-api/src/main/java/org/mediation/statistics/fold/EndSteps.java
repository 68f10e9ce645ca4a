package org.mediation.statistics.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.mediation.calendar.WorkingCalendar;

/**
 * The end of a case (结案): on the day on which its result becomes final. That the file is closed later, when an agreement has
 * been performed, makes it no second end.
 */
final class EndSteps {
    private static final Set<String> GRASSROOTS =
            Set.of("STREET", "PARK_BUILDING", "INDUSTRY_FEDERATION", "ENTERPRISE");
    private static final Set<String> SUCCESS = Set.of("SUCCESS", "PARTIAL_SUCCESS", "ORAL_SETTLED_ON_SPOT");
    private static final long STATUTORY_DAYS = 15;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.delivered();

    private EndSteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put("MediationSucceeded", taking -> ended(taking, taking.content().text("outcome")));
        steps.put("MediationPartiallySucceeded", taking -> ended(taking, "PARTIAL_SUCCESS"));
        steps.put(
                "MediationTerminated", taking -> ended(taking, taking.content().text("outcome")));
        steps.put("CaseClosed", taking -> ended(taking, taking.content().text("outcome")));
        steps.put("CaseRejected", taking -> taking.traits().put(Trait.RESULT, "REJECTED"));
        steps.put("ReferralDeclined", taking -> taking.traits().put(Trait.RESULT, "REJECTED"));
        steps.put("CaseTransferred", taking -> taking.traits().put(Trait.RESULT, "TRANSFERRED"));
    }

    private static void ended(Taking taking, String outcome) {
        Traits traits = taking.traits();
        if (traits.has(Trait.CLOSED)) {
            return;
        }
        traits.mark(Trait.CLOSED).put(Trait.RESULT, outcome);
        if (!traits.has(Trait.ACCEPTED)) {
            return;
        }
        LocalDate received = CaseSteps.receivedOn(taking);
        LocalDate today = taking.today();
        long days = ChronoUnit.DAYS.between(received, today);
        taking.count(Happening.CLOSED, days);
        taking.count(Happening.WORKING_DAYS_TO_CLOSE, workingDays(received, today));
        if (days <= STATUTORY_DAYS) {
            taking.count(Happening.CLOSED_WITHIN_15_DAYS);
        }
        Instant due = traits.moment(Trait.MEDIATION_DUE_AT);
        if (due != null && !taking.at().isBefore(due)) {
            taking.count(Happening.CLOSED_LATE);
        }
        if (GRASSROOTS.contains(String.valueOf(traits.get(Trait.LEVEL)))) {
            taking.count(Happening.CLOSED_AT_GRASSROOTS);
        }
        boolean success = SUCCESS.contains(outcome);
        if (success) {
            taking.count(Happening.SUCCEEDED);
        }
        if ("WITHDRAWN_SETTLED".equals(outcome)) {
            taking.count(Happening.SETTLED_AND_WITHDRAWN);
        }
        if ("COURT_DELEGATED".equals(traits.get(Trait.REFERRAL))) {
            taking.count(Happening.DELEGATED_CONCLUDED);
            if (success) {
                taking.count(Happening.DELEGATED_SUCCEEDED);
            }
        }
    }

    private static long workingDays(LocalDate received, LocalDate closed) {
        return received.plusDays(1)
                .datesUntil(closed.isBefore(received) ? received.plusDays(1) : closed.plusDays(1))
                .filter(CALENDAR::isWorkingDay)
                .count();
    }
}
