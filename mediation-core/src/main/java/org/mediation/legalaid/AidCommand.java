package org.mediation.legalaid;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.mediation.kernel.MatterCommand;

/** Everything that can be asked of a {@link LegalAidMatter}. */
public sealed interface AidCommand extends MatterCommand
        permits AidApplicationCommand, AidAssignmentCommand, AidHandlingCommand, AidClosingCommand {
    @TargetAggregateIdentifier
    AidId aidId();

    @Override
    default AidId matter() {
        return aidId();
    }
}
