package org.mediation.statistics.fold;

/** What the fold remembers of a matter: first what is a dimension (维度) of its facts, then what only later events need. */
public enum Trait {
    DISTRICT,
    STREET,
    ORGANISATION,
    LEVEL,
    CHANNEL,
    DISPUTE_KIND,
    CLAIM_CATEGORY,
    RESULT,
    PARTNER,
    MEDIATOR,
    AMOUNT_BAND,
    PERSONS_BAND,
    AID_KIND,
    TICKET_CATEGORY,
    DIFFICULTY,
    /** From here on no dimension. */
    NUMBER,
    RECEIVED_ON,
    MAIN_CLAIM,
    MAIN_CLAIM_FEN,
    PERSONS,
    COLLECTIVE,
    WORKERS,
    MEDIATION_DUE_AT,
    ACCEPTED,
    CLOSED,
    REFERRAL,
    AGREED_FEN,
    OBLIGATIONS_DUE,
    CONFIRMATION,
    LINK,
    DECISION_DUE_AT,
    ASSIGNMENT_DUE_AT,
    DECIDED,
    ASSIGNED,
    DISPATCHED,
    ENDED;

    private static final int DIMENSIONS = NUMBER.ordinal();

    public boolean isDimension() {
        return ordinal() < DIMENSIONS;
    }

    static int dimensions() {
        return DIMENSIONS;
    }
}
