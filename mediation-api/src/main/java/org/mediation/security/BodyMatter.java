package org.mediation.security;

import java.util.EnumSet;
import java.util.Set;
import org.mediation.casework.ArbitrationCommand;
import org.mediation.casework.ArbitrationCommand.FileSuit;
import org.mediation.casework.ArbitrationCommand.RecordCourtDecision;
import org.mediation.casework.ArbitrationCommand.WithdrawSuit;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.RemedyCommand;
import org.mediation.casework.RemedyCommand.AcceptEnforcement;
import org.mediation.casework.RemedyCommand.CloseEnforcement;
import org.mediation.casework.RemedyCommand.RecordRecovery;
import org.mediation.casework.RemedyCommand.RefuseEnforcement;

/** What a court or a commission has in hand of a case (外部机构办理事项). */
public enum BodyMatter {
    REFERRAL,
    CONFIRMATION,
    PAYMENT_ORDER,
    ENFORCEMENT,
    ARBITRATION,
    SUIT;

    /** The matters in which a liaison may send the command. */
    static Set<BodyMatter> of(CaseCommand command) {
        if (command instanceof ReferralCommand) {
            return EnumSet.of(REFERRAL);
        }
        if (command instanceof ConfirmationCommand) {
            return EnumSet.of(CONFIRMATION);
        }
        if (command instanceof FileSuit) {
            return EnumSet.allOf(BodyMatter.class);
        }
        if (command instanceof RecordCourtDecision || command instanceof WithdrawSuit) {
            return EnumSet.of(SUIT);
        }
        if (command instanceof ArbitrationCommand) {
            return EnumSet.of(ARBITRATION);
        }
        if (command instanceof RecordRecovery) {
            return EnumSet.of(PAYMENT_ORDER, ENFORCEMENT);
        }
        boolean enforces = command instanceof AcceptEnforcement
                || command instanceof RefuseEnforcement
                || command instanceof CloseEnforcement;
        return enforces
                ? EnumSet.of(ENFORCEMENT)
                : command instanceof RemedyCommand ? EnumSet.of(PAYMENT_ORDER) : EnumSet.noneOf(BodyMatter.class);
    }
}
