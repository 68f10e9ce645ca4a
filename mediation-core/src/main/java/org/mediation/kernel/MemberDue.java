package org.mediation.kernel;

import java.time.Instant;

/** One of several things that run in parallel, with its own date; process models run one branch for each. */
public record MemberDue(String member, Instant remindAt, Instant dueAt) {}
