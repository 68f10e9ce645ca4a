package org.mediation.casework;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a {@link MediationCase}; each is decided by the aggregate and by nothing else. */
public sealed interface CaseCommand
        permits IntakeCommand,
                ReferralCommand,
                PartyCommand,
                ConsentCommand,
                PanelCommand,
                SessionCommand,
                SettlementCommand,
                ConfirmationCommand,
                PerformanceCommand,
                RemedyCommand,
                ArbitrationCommand,
                ClosingCommand,
                ClockCommand,
                TaskCommand {
    @TargetAggregateIdentifier
    CaseId caseId();
}
