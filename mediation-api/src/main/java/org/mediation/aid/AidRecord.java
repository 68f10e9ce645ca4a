package org.mediation.aid;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidEmergency;
import org.mediation.legalaid.AidScope;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.PartyReference;
import org.mediation.legalaid.TicketReference;
import org.mediation.roster.OrganisationId;

/**
 * An application for aid as somebody tells it (援助申请登记).
 *
 * @param organisation the centre that is to decide; the sender's own when absent
 * @param caseId the case it is handed over from, with the {@code client} that is party of it
 */
record AidRecord(
        @Nullable OrganisationId organisation,
        String districtCode,
        AidChannel channel,
        AidScope scope,
        String category,
        OffsetDateTime receivedAt,
        @Nullable AidEmergency emergency,
        ToldApplicant applicant,
        ToldOpponent opponent,
        @Nullable CaseReference caseId,
        @Nullable PartyReference client,
        @Nullable TicketReference ticketId,
        String facts,
        @Nullable String hardship) {

    /** Who asks for aid, as told. */
    record ToldApplicant(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String address) {}

    /** Against whom, as told. */
    record ToldOpponent(String name, @Nullable String uscc) {}
}
