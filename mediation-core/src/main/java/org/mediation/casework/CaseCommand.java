package org.mediation.casework;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.MatterCommand;

/** Everything that can be asked of a {@link MediationCase}; each is decided by the aggregate and by nothing else. */
public sealed interface CaseCommand extends MatterCommand
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

    @Override
    default CaseId matter() {
        return caseId();
    }
}
