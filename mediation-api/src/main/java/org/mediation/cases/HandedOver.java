package org.mediation.cases;

import java.util.List;
import java.util.Set;
import org.mediation.security.View;

/**
 * What of the history of a case may go to court and arbitration (I-23): who quarrels about what, the result, the agreement
 * once it is in force, and facts that nobody disputes. Everything between, proposals and sessions above all, stays inside.
 */
final class HandedOver {
    private static final Set<String> ALWAYS = Set.of(
            "CaseRegistered",
            "PartyAdded",
            "PartyAmended",
            "ClaimAdded",
            "ClaimAmended",
            "ClaimWithdrawn",
            "CaseAccepted",
            "CaseRejected",
            "UndisputedFactsConfirmed",
            "AgreementTookEffect",
            "MediationSucceeded",
            "MediationPartiallySucceeded",
            "MediationTerminated",
            "ConfirmationRouteChosen",
            "ConfirmationDeclined",
            "CaseClosed",
            "CaseArchived");

    private HandedOver() {}

    static List<OpenedEvent> of(List<OpenedEvent> history, View view) {
        if (!(view instanceof View.Exchanged)) {
            return history;
        }
        Set<String> inForce = Set.copyOf(history.stream()
                .filter(event -> event.type().equals("AgreementTookEffect"))
                .map(event -> event.text("agreementId"))
                .toList());
        return history.stream()
                .filter(event -> ALWAYS.contains(event.type())
                        || event.type().equals("AgreementDrafted") && inForce.contains(event.text("agreementId")))
                .toList();
    }
}
