package org.mediation.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a party promises in an agreement (履行事项).
 *
 * @param amountFen in 分, for payments only
 * @param claimId the claim that it settles, where it settles one
 */
public record Obligation(
        ObligationId obligationId,
        PartyId debtor,
        PartyId creditor,
        ObligationKind kind,
        @Nullable Long amountFen,
        LocalDate dueOn,
        @Nullable ClaimId claimId) {
    public boolean isPayment() {
        return kind.name().startsWith("PAY_");
    }
}
