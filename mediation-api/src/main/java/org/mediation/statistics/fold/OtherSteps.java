package org.mediation.statistics.fold;

import java.util.Map;

/** Service teams (法律服务团), and the doors that are still to come: supervision, warnings, inspections, receptions. */
final class OtherSteps {
    private OtherSteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put("TeamFormed", taking -> {
            CaseSteps.place(taking);
            taking.count(Happening.TEAM_FORMED);
        });
        steps.put("TeamDissolved", taking -> taking.count(Happening.TEAM_DISSOLVED));
        steps.put("ReminderIssued", taking -> taking.count(Happening.REMINDER_ISSUED));
        steps.put("OpinionIssued", taking -> {
            taking.count(Happening.OPINION_ISSUED);
            if (taking.content().has("due.due")) {
                taking.countFor(taking.content().day("due.due"), Happening.LETTER_DUE, 0);
            }
        });
        steps.put("RecommendationIssued", taking -> taking.count(Happening.RECOMMENDATION_ISSUED));
        steps.put("RectificationVerified", taking -> taking.count(Happening.RECTIFIED));
        steps.put("ClueTransferred", taking -> taking.count(Happening.CLUE_TRANSFERRED));
        steps.put("WarningRaised", taking -> taking.count(Happening.WARNING_RAISED));
        steps.put("DefusalStepDone", taking -> taking.traits().mark(Trait.ASSIGNED));
        steps.put("WarningLifted", taking -> {
            taking.count(Happening.WARNING_LIFTED);
            if (taking.traits().has(Trait.ASSIGNED)) {
                taking.count(Happening.WARNING_DEFUSED);
            }
        });
        steps.put("HazardRegistered", taking -> taking.count(Happening.HAZARD_REGISTERED));
        steps.put("HazardResolved", taking -> taking.count(Happening.HAZARD_RESOLVED));
        steps.put(
                "VisitorReceived",
                taking -> taking.countPersons(
                        Happening.VISITOR_RECEIVED, taking.content().numberOr("persons", 1)));
        steps.put("ArbitrationApplicationNotified", taking -> taking.count(Happening.ARBITRATION_APPLICATION_NOTIFIED));
    }
}
