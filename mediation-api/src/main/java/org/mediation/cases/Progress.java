package org.mediation.cases;

import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseEvent;
import org.mediation.casework.ClosingEvent;
import org.mediation.casework.ConsentEvent;
import org.mediation.casework.ConsentStanding;
import org.mediation.casework.IntakeEvent;
import org.mediation.casework.Neutrality;
import org.mediation.casework.Outcome;
import org.mediation.casework.PanelEvent;
import org.mediation.casework.PerformanceEvent;
import org.mediation.casework.ProposalStanding;
import org.mediation.casework.ReferralEvent;
import org.mediation.casework.SessionEvent;
import org.mediation.casework.SettlementEvent;
import org.mediation.casework.Stage;

/**
 * Where a case stands after an event, as lists and the case page show it; nulls leave things as they were.
 *
 * @param onlyFrom the stage that alone is left by this event
 */
record Progress(
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable Stage onlyFrom) {
    private static final Progress NONE = new Progress(null, null, null);

    @Nullable
    String stageName() {
        return stage == null ? null : stage.name();
    }

    @Nullable
    String outcomeName() {
        return outcome == null ? null : outcome.name();
    }

    boolean mediationOver() {
        return stage != null && stage.compareTo(Stage.ENDING) >= 0;
    }

    static Progress after(CaseEvent event) {
        if (event instanceof ClosingEvent closing) {
            return after(closing);
        }
        if (event instanceof IntakeEvent intake) {
            return after(intake);
        }
        if (event instanceof ConsentEvent consent) {
            return after(consent);
        }
        if (event instanceof PanelEvent panel) {
            return after(panel);
        }
        if (event instanceof SettlementEvent settlement) {
            return after(settlement);
        }
        if (event instanceof ReferralEvent.ReferralAcknowledged) {
            return new Progress(Stage.CONSENT, null, Stage.REGISTERED);
        }
        if (event instanceof ReferralEvent.ReferralDeclined) {
            return new Progress(null, Outcome.REJECTED, null);
        }
        if (event instanceof SessionEvent.SessionScheduled) {
            return at(Stage.SESSION_FIXED);
        }
        if (event instanceof SessionEvent.SessionHeld || event instanceof SessionEvent.SessionNoShow) {
            return at(Stage.NEGOTIATION);
        }
        return event instanceof PerformanceEvent.PerformanceClosed ? at(Stage.CONCLUDED) : NONE;
    }

    private static Progress after(IntakeEvent event) {
        if (event instanceof IntakeEvent.RegistrationCompleted) {
            return at(Stage.UNDER_REVIEW);
        }
        if (event instanceof IntakeEvent.SupplementRequested) {
            return at(Stage.SUPPLEMENTING);
        }
        if (event instanceof IntakeEvent.SupplementReceived) {
            return at(Stage.REGISTERED);
        }
        if (event instanceof IntakeEvent.CaseAccepted) {
            return at(Stage.CONSENT);
        }
        return event instanceof IntakeEvent.DeemedWithdrawn ? at(Stage.ENDING) : NONE;
    }

    private static Progress after(ConsentEvent event) {
        if (event instanceof ConsentEvent.ConsentGiven given) {
            return given.standing() == ConsentStanding.AGREED ? at(Stage.PANEL) : NONE;
        }
        boolean ends = event instanceof ConsentEvent.ConsentRefused
                || event instanceof ConsentEvent.PartyUnreachable
                || event instanceof ConsentEvent.ConsentLapsed
                || event instanceof ConsentEvent.ConsentWithdrawn
                || event instanceof ConsentEvent.MediationDeadlineExpired;
        return ends ? at(Stage.ENDING) : NONE;
    }

    /** A panel that is clear opens the sessions; what concerns a later replacement changes no stage. */
    private static Progress after(PanelEvent event) {
        boolean clear = event instanceof PanelEvent.DisclosureMade made && made.neutrality() == Neutrality.CLEAR
                || event instanceof PanelEvent.RecusalDecided decided && decided.neutrality() == Neutrality.CLEAR
                || event instanceof PanelEvent.RecusalWaived waived && waived.neutrality() == Neutrality.CLEAR;
        return clear ? new Progress(Stage.NEGOTIATION, null, Stage.PANEL) : NONE;
    }

    private static Progress after(SettlementEvent event) {
        if (event instanceof SettlementEvent.ProposalMade) {
            return at(Stage.PROPOSED);
        }
        if (event instanceof SettlementEvent.ProposalAnswered answered) {
            return answered.standing() == ProposalStanding.ACCEPTED
                    ? at(Stage.DRAFTING)
                    : answered.standing() == ProposalStanding.NOT_ACCEPTED ? at(Stage.NEGOTIATION) : NONE;
        }
        if (event instanceof SettlementEvent.AgreementLegalityChecked checked) {
            return at(checked.lawful() ? Stage.SIGNING : Stage.NEGOTIATION);
        }
        if (event instanceof SettlementEvent.SignatureDeclined || event instanceof SettlementEvent.SigningLapsed) {
            return at(Stage.NEGOTIATION);
        }
        if (event instanceof SettlementEvent.AgreementTookEffect) {
            return at(Stage.PERFORMANCE);
        }
        if (event instanceof SettlementEvent.SettledOnSpot) {
            return at(Stage.CONCLUDED);
        }
        if (event instanceof SettlementEvent.MediationSucceeded succeeded) {
            return new Progress(null, succeeded.outcome(), null);
        }
        return event instanceof SettlementEvent.MediationPartiallySucceeded
                ? new Progress(null, Outcome.PARTIAL_SUCCESS, null)
                : NONE;
    }

    private static Progress after(ClosingEvent event) {
        if (event instanceof ClosingEvent.CaseClosed closed) {
            return new Progress(Stage.CLOSED, closed.outcome(), null);
        }
        if (event instanceof ClosingEvent.MediationTerminated terminated) {
            return new Progress(Stage.CONCLUDED, terminated.outcome(), null);
        }
        if (event instanceof ClosingEvent.CaseArchived) {
            return at(Stage.ARCHIVED);
        }
        boolean ends = event instanceof ClosingEvent.ApplicationWithdrawn
                || event instanceof ClosingEvent.ImpasseDeclared
                || event instanceof ClosingEvent.MediationDiscontinued;
        return ends ? at(Stage.ENDING) : NONE;
    }

    private static Progress at(Stage stage) {
        return new Progress(stage, null, null);
    }
}
