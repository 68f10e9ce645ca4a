package org.mediation.processes;

import java.time.Instant;
import org.mediation.kernel.MatterEvent;

/** An event as it stands in the record, with as much of its header as the follower reads. */
public record Past(MatterEvent event, long sequence, String actor, Instant occurredAt) {}
