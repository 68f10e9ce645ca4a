package org.mediation.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mediation.cases.CommandJson;
import org.mediation.cases.Districts;
import org.mediation.casework.PartyKind;
import org.mediation.casework.Side;
import org.mediation.intake.IntakeRecord.ToldClaim;
import org.mediation.intake.IntakeRecord.ToldParty;
import org.mediation.problems.Refused;
import org.springframework.stereotype.Component;

/** Reads what is told of a dispute: every field known, present where needed, and within its bounds. */
@Component
class IntakeReader {
    private static final int MANY = 200;

    private final CommandJson json;
    private final Districts districts;

    IntakeReader(CommandJson json, Districts districts) {
        this.json = json;
        this.districts = districts;
    }

    IntakeRecord read(JsonNode body) {
        IntakeRecord told = read(body, IntakeRecord.class);
        Plausible.text(told.externalId(), 200, "externalId");
        Plausible.text(told.source(), 100, "source");
        Plausible.text(told.pipeline(), 100, "pipeline");
        Plausible.text(told.pipelineReason(), 500, "pipelineReason");
        Plausible.code(told.streetCode(), 20, "streetCode");
        return told;
    }

    ReferralRecord readReferral(JsonNode body) {
        ReferralRecord told = read(body, ReferralRecord.class);
        Plausible.date(told.bodyReceivedOn(), "bodyReceivedOn");
        Plausible.date(told.awardServedOn(), "awardServedOn");
        return told;
    }

    private <T extends ToldDispute> T read(JsonNode body, Class<T> type) {
        if (!(body instanceof ObjectNode object)) {
            throw Refused.malformed("record");
        }
        ObjectNode fields = object.deepCopy();
        leaveOutBlanks(fields);
        T told = json.read(fields, type);
        check(told);
        return told;
    }

    /** Forms send what was left open as an empty text. */
    private static void leaveOutBlanks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .removeIf(field -> field.getValue().isNull()
                            || field.getValue().isTextual()
                                    && field.getValue().textValue().isBlank());
        }
        node.forEach(IntakeReader::leaveOutBlanks);
    }

    private void check(ToldDispute told) {
        Plausible.date(told.receivedAt().toLocalDate(), "receivedAt");
        Plausible.unless(districts.exists(told.districtCode()), "districtCode");
        Plausible.unless(told.applicant().side() == null, "applicant.side");
        Plausible.unless(told.respondent().side() == null, "respondent.side");
        check(told.applicant(), Side.APPLICANT, "applicant");
        check(told.respondent(), Side.RESPONDENT, "respondent");
        List<ToldParty> further = told.parties();
        if (further != null) {
            Plausible.count(further, MANY, "parties");
            for (int i = 0; i < further.size(); i++) {
                String at = "parties[" + i + "]";
                Side side = further.get(i).side();
                if (side == null) {
                    throw Refused.malformed(at + ".side");
                }
                check(further.get(i), side, at);
            }
        }
        Plausible.unless(!told.claims().isEmpty(), "claims");
        Plausible.count(told.claims(), MANY, "claims");
        for (int i = 0; i < told.claims().size(); i++) {
            check(told.claims().get(i), "claims[" + i + "]");
        }
    }

    private static void check(ToldParty party, Side side, String at) {
        Plausible.text(party.name(), 200, at + ".name");
        Plausible.text(party.idNumber(), 40, at + ".idNumber");
        Plausible.text(party.uscc(), 40, at + ".uscc");
        Plausible.text(party.phone(), 60, at + ".phone");
        Plausible.text(party.address(), 500, at + ".address");
        // The code stands unsealed in the record; a person's number written into its field must not.
        Plausible.unless(party.uscc() == null || kind(party, side) != PartyKind.PERSON, at + ".uscc");
    }

    private static void check(ToldClaim claim, String at) {
        Plausible.amount(claim.amountFen(), at + ".amountFen");
        Plausible.date(claim.periodFrom(), at + ".periodFrom");
        Plausible.date(claim.periodTo(), at + ".periodTo");
        Plausible.date(claim.knewHarmedOn(), at + ".knewHarmedOn");
        Plausible.unless(
                claim.periodFrom() == null
                        || claim.periodTo() == null
                        || !claim.periodTo().isBefore(claim.periodFrom()),
                at + ".periodTo");
        Plausible.text(claim.facts(), 20_000, at + ".facts");
    }

    /** What a party is, as told or as it appears. */
    static PartyKind kind(ToldParty party, Side side) {
        if (party.kind() != null) {
            return party.kind();
        }
        if (party.uscc() != null) {
            return PartyKind.EMPLOYER;
        }
        return party.idNumber() != null || side == Side.APPLICANT ? PartyKind.PERSON : PartyKind.EMPLOYER;
    }
}
