package org.mediation.casework;

/** Whether a party came to a session, and whether its identity was checked. */
public record Attendance(PartyId partyId, boolean present, boolean identityChecked) {}
