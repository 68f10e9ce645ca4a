package org.mediation.casework;

/** Everything that can have happened to a {@link MediationCase}; stored for ever, so fields are only ever added. */
public sealed interface CaseEvent
        permits IntakeEvent,
                PartyEvent,
                ConsentEvent,
                PanelEvent,
                SessionEvent,
                SettlementEvent,
                PerformanceEvent,
                ClosingEvent,
                ClockEvent,
                TaskEvent {
    CaseId caseId();
}
