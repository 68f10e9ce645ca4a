package org.mediation.simulation.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ReferralKind;

/**
 * What becomes of one dispute of the year; it steers the people who decide, and is written down nowhere.
 *
 * @param handedOver by whom, when it did not come to the union itself
 * @param fen what is agreed, where something is
 * @param fromTicket whether it came from a request to the hotline
 */
record Fate(
        int number,
        Ending ending,
        String district,
        LocalDate begins,
        @Nullable ReferralKind handedOver,
        Confirming confirming,
        boolean paidLate,
        long fen,
        boolean fromTicket) {

    /** How a dispute ends. */
    enum Ending {
        AGREED,
        PARTLY,
        ON_THE_SPOT,
        DEADLOCK,
        REFUSED,
        EXPIRED,
        WITHDRAWN,
        SETTLED_PRIVATELY,
        REJECTED,
        ANSWERED;

        boolean isMediated() {
            return compareTo(ON_THE_SPOT) <= 0;
        }

        boolean isAccepted() {
            return compareTo(SETTLED_PRIVATELY) <= 0;
        }
    }

    /** What the parties do with their agreement. */
    enum Confirming {
        NOT,
        BY_COURT,
        BY_INSTITUTE
    }
}
