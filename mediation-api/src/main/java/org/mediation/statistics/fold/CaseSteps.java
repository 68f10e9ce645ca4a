package org.mediation.statistics.fold;

import java.time.LocalDate;
import java.util.Map;
import org.mediation.calendar.BeijingTime;

/** From the registration of a case (登记) to its acceptance (受理), and who mediates it. */
final class CaseSteps {
    private CaseSteps() {}

    static void addTo(Map<String, Step> steps) {
        steps.put(
                "OrganisationRegistered",
                taking -> taking.traits()
                        .put(Trait.LEVEL, taking.content().text("level"))
                        .put(Trait.DISTRICT, taking.content().text("districtCode")));
        steps.put("CaseRegistered", CaseSteps::registered);
        steps.put("PartyAdded", CaseSteps::party);
        steps.put("ClaimAdded", CaseSteps::claim);
        steps.put("ClaimAmended", CaseSteps::claim);
        steps.put("CaseScreened", CaseSteps::screened);
        steps.put("CaseAccepted", CaseSteps::accepted);
        steps.put("ReferralReceived", CaseSteps::referred);
        steps.put("ReferralAcknowledged", taking -> {
            due(taking, "mediationDue");
            accepted(taking);
        });
        steps.put("AcceptanceNoticeIssued", taking -> due(taking, "mediationDue"));
        steps.put("MediationExtended", taking -> due(taking, "mediationDue"));
        steps.put("DueDatesRecounted", CaseSteps::recounted);
        steps.put("MediatorChosen", taking -> mediator(taking, "mediatorId"));
        steps.put("MediatorDesignated", taking -> mediator(taking, "mediatorId"));
        steps.put("MediatorReplaced", taking -> mediator(taking, "replacement"));
    }

    /** Organisation, its level, and the district, as far as the event names them. */
    static void place(Taking taking) {
        Content content = taking.content();
        Traits traits = taking.traits();
        traits.put(Trait.DISTRICT, content.textOrNull("districtCode"));
        String organisation = content.textOrNull("organisation");
        traits.put(Trait.ORGANISATION, organisation);
        if (organisation != null) {
            Traits known = taking.others().of(Fold.id(organisation));
            traits.put(Trait.LEVEL, known == null ? null : known.get(Trait.LEVEL));
        }
    }

    private static void registered(Taking taking) {
        Content content = taking.content();
        place(taking);
        taking.traits()
                .put(Trait.NUMBER, content.text("caseNumber"))
                .put(Trait.STREET, content.textOrNull("streetCode"))
                .put(Trait.CHANNEL, content.text("channel"))
                .put(Trait.DISPUTE_KIND, content.text("disputeKind"))
                .put(Trait.RECEIVED_ON, BeijingTime.dateOf(content.moment("receivedAt")));
        if (content.has("mediationDue.dueAt")) {
            due(taking, "mediationDue");
        }
        taking.count(Happening.REGISTERED);
    }

    private static void party(Taking taking) {
        if ("PERSON".equals(taking.content().text("kind"))) {
            String others = taking.traits().get(Trait.WORKERS);
            String worker = taking.content().text("partyId");
            taking.traits().put(Trait.WORKERS, others == null ? worker : others + "," + worker);
        }
    }

    /** The claim for the greatest sum names the category; the first of them where none names a sum. */
    private static void claim(Taking taking) {
        Content content = taking.content();
        Traits traits = taking.traits();
        String claim = content.text("claimId");
        long fen = content.numberOr("amountFen", 0);
        boolean main = !traits.has(Trait.MAIN_CLAIM)
                || claim.equals(traits.get(Trait.MAIN_CLAIM))
                || fen > traits.number(Trait.MAIN_CLAIM_FEN);
        if (main) {
            traits.put(Trait.MAIN_CLAIM, claim)
                    .put(Trait.MAIN_CLAIM_FEN, fen)
                    .put(Trait.CLAIM_CATEGORY, content.text("category"));
        }
    }

    private static void screened(Taking taking) {
        Content content = taking.content();
        long persons = content.number("persons");
        taking.traits()
                .put(Trait.PERSONS, persons)
                .put(Trait.PERSONS_BAND, Bands.persons(persons))
                .put(Trait.AMOUNT_BAND, Bands.amount(content.number("claimedFen")))
                .put(Trait.COLLECTIVE, content.isTrue("collective") ? "y" : null);
    }

    /** A case that a body referred is accepted by the acknowledgement; none is accepted twice. */
    private static void accepted(Taking taking) {
        Traits traits = taking.traits();
        if (traits.has(Trait.ACCEPTED)) {
            return;
        }
        traits.mark(Trait.ACCEPTED);
        taking.count(Happening.ACCEPTED);
        long persons = Math.max(1, traits.number(Trait.PERSONS));
        if (traits.has(Trait.COLLECTIVE)) {
            taking.countPersons(Happening.ACCEPTED_COLLECTIVE, persons);
        }
        if ("PLATFORM".equals(traits.get(Trait.DISPUTE_KIND))
                || "PLATFORM_RIGHTS".equals(traits.get(Trait.CLAIM_CATEGORY))) {
            taking.countPersons(Happening.ACCEPTED_PLATFORM, persons);
        }
    }

    private static void referred(Taking taking) {
        Content content = taking.content();
        taking.traits().put(Trait.PARTNER, content.text("body")).put(Trait.REFERRAL, content.text("kind"));
        if ("ARBITRATION_SUGGESTED".equals(content.text("kind"))) {
            taking.count(Happening.MEDIATION_SUGGESTED);
        }
    }

    private static void due(Taking taking, String field) {
        taking.traits().put(Trait.MEDIATION_DUE_AT, taking.content().text(field + ".dueAt"));
    }

    private static void recounted(Taking taking) {
        for (Map<String, String> date : taking.content().list("dates")) {
            if ("mediationDue".equals(date.get("clock"))) {
                taking.traits().put(Trait.MEDIATION_DUE_AT, date.get("after.dueAt"));
            }
        }
    }

    private static void mediator(Taking taking, String field) {
        taking.traits().put(Trait.MEDIATOR, taking.content().text(field));
    }

    static LocalDate receivedOn(Taking taking) {
        LocalDate received = taking.traits().day(Trait.RECEIVED_ON);
        return received == null ? taking.today() : received;
    }
}
