package org.mediation.casework;

/** Everything that can have happened to a {@link MediationCase}; stored for ever, so fields are only ever added. */
public sealed interface CaseEvent
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
}
