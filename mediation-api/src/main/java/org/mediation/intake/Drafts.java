package org.mediation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Set;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.casework.ClaimId;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.PartyId;
import org.mediation.casework.ReferralCommand.ReceiveReferral;
import org.mediation.casework.Side;
import org.mediation.intake.IntakeRecord.ToldClaim;
import org.mediation.intake.IntakeRecord.ToldParty;
import org.mediation.organisations.Counterparts;
import org.mediation.roster.OrganisationId;

/** The command that a record asks for, with identities for all that it names. */
final class Drafts {
    private Drafts() {}

    static RegisterCase of(IntakeRecord told, OrganisationId organisation) {
        boolean oral = Boolean.TRUE.equals(told.oral());
        return new RegisterCase(
                caseId(told, organisation),
                told.externalId(),
                told.channel(),
                oral,
                told.readBack() == null ? !oral : told.readBack(),
                Boolean.TRUE.equals(told.proactive()),
                told.kindOfDispute(),
                told.receivedAt(),
                told.districtCode(),
                told.streetCode(),
                organisation,
                told.pipeline(),
                told.pipelineReason(),
                told.newParties(),
                told.newClaims(),
                told.narrative(),
                null);
    }

    /** The command that hands a record over from a body to an organisation. */
    static ReceiveReferral of(ReferralRecord told, String body, OrganisationId organisation) {
        return new ReceiveReferral(
                Counterparts.caseOf(Counterparts.idOf(body), told.number()),
                told.kind(),
                body,
                told.number(),
                told.procedure(),
                told.bodyReceivedOn(),
                told.arbitrationStatus(),
                told.awardServedOn(),
                Boolean.TRUE.equals(told.consentRecorded()),
                told.kindOfDispute(),
                told.receivedAt(),
                told.districtCode(),
                organisation,
                told.newParties(),
                told.newClaims(),
                told.narrative());
    }

    /** The same for the same number of the same source, so that of two requests at once the record keeps one. */
    private static CaseId caseId(IntakeRecord told, OrganisationId organisation) {
        if (told.externalId() == null) {
            return new CaseId(newId());
        }
        String source = told.source() == null ? "organisation " + organisation : "source " + told.source();
        return new CaseId(UUID.nameUUIDFromBytes(("intake\0" + source + "\0" + told.externalId()).getBytes(UTF_8)));
    }

    static NewParty party(ToldParty party, Side side) {
        return new NewParty(
                new PartyId(newId()),
                side,
                IntakeReader.kind(party, side),
                party.name(),
                party.idNumber(),
                party.uscc(),
                party.phone(),
                party.address(),
                party.flags() == null ? Set.of() : Set.copyOf(party.flags()));
    }

    static NewClaim claim(ToldClaim claim) {
        return new NewClaim(
                new ClaimId(newId()),
                claim.category(),
                claim.amountFen(),
                claim.periodFrom(),
                claim.periodTo(),
                claim.knewHarmedOn(),
                claim.facts());
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
