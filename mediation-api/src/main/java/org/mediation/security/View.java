package org.mediation.security;

import org.jspecify.annotations.Nullable;
import org.mediation.casework.PartyId;

/** What somebody sees of a case, by role and by relation to it. */
public sealed interface View {

    /** How a text of this kind appears; the owner is the party whom it is about, if it is about one. */
    Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner);

    default boolean shows(Confidentiality kind, @Nullable PartyId owner) {
        return disclosure(kind, owner) == Disclosure.PLAIN;
    }

    /** Of a text that is about no party in particular. */
    default boolean shows(Confidentiality kind) {
        return shows(kind, null);
    }

    /** Those who work on the case; what was said in caucus only if they mediate it (I-23). */
    record Full(boolean mediates) implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return kind == Confidentiality.CAUCUS && !mediates ? Disclosure.HIDDEN : Disclosure.PLAIN;
        }
    }

    /** A party: everything shared, its own particulars, and of the other side no more than the name. */
    record Party(PartyId self) implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return switch (kind) {
                case NAME, EXCHANGED, CASE_CONTENT -> Disclosure.PLAIN;
                case PERSONAL, SENSITIVE -> self.equals(owner) ? Disclosure.PLAIN : Disclosure.HIDDEN;
                case CAUCUS -> Disclosure.HIDDEN;
            };
        }
    }

    /** Who took a call: what it is about, and of the caller afterwards no more than is recognised (热线坐席). */
    record CallTaken() implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return switch (kind) {
                case NAME, EXCHANGED, CASE_CONTENT -> Disclosure.PLAIN;
                case PERSONAL, SENSITIVE -> Disclosure.MASKED;
                case CAUCUS -> Disclosure.HIDDEN;
            };
        }
    }

    /** Number, parties, stage and clocks, and nothing of the content. */
    record Header(Disclosure names) implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return kind == Confidentiality.NAME ? names : Disclosure.HIDDEN;
        }
    }

    /** Court and arbitration: who quarrels, and of the content only what may be handed over (I-23). */
    record Exchanged() implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return kind == Confidentiality.NAME || kind == Confidentiality.EXCHANGED
                    ? Disclosure.PLAIN
                    : Disclosure.HIDDEN;
        }
    }

    /** The whole history, with particulars that can be recognised but not used (审计). */
    record Masked() implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return switch (kind) {
                case NAME, PERSONAL, SENSITIVE -> Disclosure.MASKED;
                case EXCHANGED, CASE_CONTENT -> Disclosure.PLAIN;
                case CAUCUS -> Disclosure.HIDDEN;
            };
        }
    }

    /** For this person there is no such case. */
    record None() implements View {
        @Override
        public Disclosure disclosure(Confidentiality kind, @Nullable PartyId owner) {
            return Disclosure.HIDDEN;
        }
    }
}
