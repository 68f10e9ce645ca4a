package org.mediation.cases;

import org.mediation.security.Confidentiality;

/** How confidential each sealed field of an event is; what is not named here is content of the case. */
final class Classification {
    private Classification() {}

    static Confidentiality of(String event, String field) {
        if (event.equals("CaucusHeld")) {
            return Confidentiality.CAUCUS;
        }
        if (HandedOver.isDealing(event)
                || event.equals("AgreementDrafted") && field.equals("terms")
                || event.equals("UndisputedFactsConfirmed") && field.equals("facts")) {
            return Confidentiality.EXCHANGED;
        }
        boolean particulars = event.equals("AidApplicantRecorded")
                || event.equals("AidOpponentRecorded")
                || event.equals("PartyAdded")
                || event.equals("TicketRegistered")
                || event.equals("PartyAmended")
                || event.equals("RepresentativeAppointed")
                || event.equals("ElectedRepresentativesRegistered");
        if (event.equals("AidGranted") || field.equals("hardship")) {
            return Confidentiality.SENSITIVE;
        }
        if (!particulars) {
            return Confidentiality.CASE_CONTENT;
        }
        return switch (field) {
            case "name", "names" -> Confidentiality.NAME;
            case "idNumber", "flags" -> Confidentiality.SENSITIVE;
            case "narrative", "employer" -> Confidentiality.CASE_CONTENT;
            default -> Confidentiality.PERSONAL;
        };
    }
}
