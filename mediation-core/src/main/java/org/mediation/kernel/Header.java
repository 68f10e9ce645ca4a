package org.mediation.kernel;

/** Names of what every event carries beside its payload (I-29); they are the keys of Axon's metadata. */
public final class Header {
    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String ORGANISATION = "organisation";
    public static final String COMMAND_ID = "commandId";
    public static final String PROCESS_INSTANCE = "processInstance";
    public static final String ACTIVITY = "activity";
    /** When it happened, ISO 8601; when it was recorded is the event's own timestamp. */
    public static final String OCCURRED_AT = "occurredAt";

    private Header() {}
}
