package org.mediation.statistics.fold;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Legal aid (法律援助): granted, decided and assigned in time, and what it obtained. */
final class AidSteps {
    private AidSteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put("AidApplied", AidSteps::applied);
        steps.put("AidGranted", AidSteps::granted);
        steps.put("AidRefused", taking -> {
            taking.traits().put(Trait.RESULT, "REFUSED");
            decided(taking);
        });
        steps.put("LawyerAssigned", AidSteps::assigned);
        steps.put(
                "AidLinkedToCase",
                taking -> taking.traits().put(Trait.LINK, taking.content().text("caseId")));
        steps.put("AidStepRecorded", taking -> {
            if ("CONSULT".equals(taking.content().textOrNull("kind"))) {
                taking.countPersons(Happening.AID_CONSULTED, taking.content().numberOr("persons", 1));
            }
        });
        steps.put("AidClosed", AidSteps::closed);
    }

    private static void applied(Taking taking) {
        Content content = taking.content();
        CaseSteps.place(taking);
        taking.traits()
                .put(Trait.NUMBER, content.text("aidNumber"))
                .put(Trait.CHANNEL, content.textOrNull("channel"))
                .put(Trait.LINK, content.textOrNull("caseId"))
                .put(Trait.DECISION_DUE_AT, content.textOrNull("decisionDue.dueAt"));
        taking.count(Happening.AID_APPLIED);
    }

    private static void granted(Taking taking) {
        Content content = taking.content();
        Traits traits = taking.traits()
                .put(Trait.AID_KIND, content.textOrNull("kind"))
                .put(Trait.RESULT, "GRANTED")
                .put(Trait.ASSIGNMENT_DUE_AT, content.textOrNull("assignmentDue.dueAt"));
        // Granted once, also when a refusal was overturned or papers came later.
        if (!traits.has(Trait.ACCEPTED)) {
            traits.mark(Trait.ACCEPTED);
            taking.count(Happening.AID_GRANTED);
        }
        decided(taking);
    }

    private static void decided(Taking taking) {
        Traits traits = taking.traits();
        if (traits.has(Trait.DECIDED)) {
            return;
        }
        traits.mark(Trait.DECIDED);
        taking.count(Happening.AID_DECIDED);
        if (inTime(taking, "decidedInTime", Trait.DECISION_DUE_AT)) {
            taking.count(Happening.AID_DECIDED_IN_TIME);
        }
    }

    /** The first assignment counts; a change of the lawyer is none. */
    private static void assigned(Taking taking) {
        Traits traits = taking.traits();
        if (traits.has(Trait.ASSIGNED)) {
            return;
        }
        traits.mark(Trait.ASSIGNED);
        taking.count(Happening.AID_ASSIGNED);
        if (inTime(taking, "assignedInTime", Trait.ASSIGNMENT_DUE_AT)) {
            taking.count(Happening.AID_ASSIGNED_IN_TIME);
        }
    }

    /** As the event says; where it does not, by the date that was set. */
    private static boolean inTime(Taking taking, String field, Trait dueAt) {
        if (taking.content().has(field)) {
            return taking.content().isTrue(field);
        }
        Instant due = taking.traits().moment(dueAt);
        return due != null && taking.at().isBefore(due);
    }

    private static void closed(Taking taking) {
        Content content = taking.content();
        Traits traits = taking.traits().put(Trait.RESULT, content.textOrNull("result"));
        taking.count(Happening.AID_CLOSED);
        long fen = content.numberOr("recoveredFen", 0);
        if (fen > 0) {
            String linked = traits.get(Trait.LINK);
            UUID link = linked == null ? taking.row().matter() : Fold.id(linked);
            taking.countOnce(Happening.MONEY_AWARDED, fen, link);
        }
    }
}
