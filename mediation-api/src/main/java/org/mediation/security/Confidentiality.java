package org.mediation.security;

/** How much a text of a case is nobody else's business (保密级别). */
public enum Confidentiality {
    /** What a party is called. */
    NAME,
    /** Phone, address and the like (P1). */
    PERSONAL,
    /** Identity number and what else the law calls sensitive (P2, PIPL art. 28). */
    SENSITIVE,
    /** What may go to court and arbitration: the agreement in force and the facts that nobody disputes (I-23). */
    EXCHANGED,
    /** What was told and shown in the case (C). */
    CASE_CONTENT,
    /** What one side said to the mediators alone (背对背), I-23. */
    CAUCUS
}
