package org.mediation.simulation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.CaseId;
import org.mediation.casework.ObligationId;
import org.mediation.casework.PartyId;
import org.mediation.roster.MediatorId;

/**
 * An open task of a simulated dispute, at a moment.
 *
 * @param key of the task in its case
 * @param member whom it is for, where it is one member's
 * @param seated who mediates now
 * @param session that was fixed last, if any was
 */
record Occasion(
        SimulatedDispute dispute,
        String key,
        String activity,
        @Nullable UUID member,
        MediatorId seated,
        @Nullable UUID session,
        OffsetDateTime now) {
    CaseId caseId() {
        return dispute.id();
    }

    UUID id(String what) {
        return dispute.id(key + " " + what);
    }

    PartyId party() {
        return new PartyId(member());
    }

    ObligationId obligation() {
        return new ObligationId(member());
    }

    MediatorId mediator() {
        return new MediatorId(member());
    }

    @Override
    public UUID member() {
        if (member == null) {
            throw new IllegalStateException(key + " is nobody's own");
        }
        return member;
    }

    /** Somebody who does not mediate this case. */
    MediatorId another() {
        return dispute.mediators().stream()
                .filter(mediator -> !mediator.equals(seated))
                .findFirst()
                .orElseThrow();
    }

    LocalDate today() {
        return now.atZoneSameInstant(BeijingTime.ZONE).toLocalDate();
    }

    String court() {
        return dispute.court();
    }

    String institute() {
        return dispute.institute();
    }

    /** A number as an office gives it. */
    String number(String kind) {
        return "（" + today().getYear() + "）" + kind + "字第" + (id(kind).getMostSignificantBits() & 0xffff) + "号";
    }

    /** Stands for the SHA-256 of a paper that nobody has. */
    String fingerprint(String paper) {
        return (id(paper).toString() + id(paper + " 2")).replace("-", "");
    }
}
