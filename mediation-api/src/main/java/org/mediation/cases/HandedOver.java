package org.mediation.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediation.casework.ArbitrationEvent;
import org.mediation.casework.ConfirmationEvent;
import org.mediation.casework.ReferralEvent;
import org.mediation.casework.RemedyEvent;
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
            "CaseClosed",
            "CaseArchived");

    /** What passed between the case and courts and commissions, or is for them to deal with. */
    private static final Set<String> DEALINGS = Stream.of(
                    ReferralEvent.class, ConfirmationEvent.class, RemedyEvent.class, ArbitrationEvent.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private HandedOver() {}

    /** Whether such an event is told outside, with its texts. */
    static boolean isDealing(String event) {
        return DEALINGS.contains(event);
    }

    private static boolean tells(String event) {
        return ALWAYS.contains(event) || DEALINGS.contains(event);
    }

    static List<OpenedEvent> of(List<OpenedEvent> history, View view) {
        if (!(view instanceof View.Exchanged)) {
            return history;
        }
        Set<String> inForce = Set.copyOf(history.stream()
                .filter(event -> event.type().equals("AgreementTookEffect"))
                .map(event -> event.text("agreementId"))
                .toList());
        return history.stream()
                .filter(event -> tells(event.type())
                        || event.type().equals("AgreementDrafted") && inForce.contains(event.text("agreementId")))
                .toList();
    }
}
