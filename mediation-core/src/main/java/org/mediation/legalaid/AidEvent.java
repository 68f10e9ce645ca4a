package org.mediation.legalaid;

import org.mediation.kernel.MatterEvent;

/** Everything that can have happened to a {@link LegalAidMatter}; stored for ever, so fields are only ever added. */
public sealed interface AidEvent extends MatterEvent
        permits AidApplicationEvent, AidAssignmentEvent, AidHandlingEvent, AidClosingEvent {
    AidId aidId();

    @Override
    default AidId matter() {
        return aidId();
    }
}
