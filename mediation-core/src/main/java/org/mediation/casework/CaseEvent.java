package org.mediation.casework;

import org.mediation.kernel.MatterEvent;

/** Everything that can have happened to a {@link MediationCase}; stored for ever, so fields are only ever added. */
public sealed interface CaseEvent extends MatterEvent
        permits IntakeEvent,
                ReferralEvent,
                PartyEvent,
                ConsentEvent,
                PanelEvent,
                SessionEvent,
                SettlementEvent,
                ConfirmationEvent,
                PerformanceEvent,
                RemedyEvent,
                ArbitrationEvent,
                ClosingEvent,
                ClockEvent,
                TaskEvent {
    CaseId caseId();

    @Override
    default CaseId matter() {
        return caseId();
    }
}
