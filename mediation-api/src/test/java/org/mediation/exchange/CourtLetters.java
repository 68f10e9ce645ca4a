package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mediation.cases.Desk;

/** What a court writes. */
abstract class CourtLetters {
    static final String COURT = "COURT-110106";
    static final String INSTITUTE = "ARB-110106";
    static final String NARRATIVE = "公司自六月起未足额发放工资，员工多次催要无果";
    static final String WORKER = "韩兰雪";
    static final String PHONE = "19900004098";
    private static final ObjectMapper JSON = new ObjectMapper();

    static ObjectNode message(String type, String subject, ObjectNode data) {
        ObjectNode message = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "urn:body:" + COURT)
                .put("type", type)
                .put("subject", subject)
                .put("datacontenttype", "application/json");
        message.set("data", data);
        return message;
    }

    static ObjectNode data() {
        return JSON.createObjectNode();
    }

    static ObjectNode referral(String number, LocalDate today, OffsetDateTime now) {
        ObjectNode data = data().put("kind", "COURT_DELEGATED")
                .put("body", COURT)
                .put("number", number)
                .put("bodyReceivedOn", today.toString())
                .put("arbitrationStatus", "NOT_LABOUR")
                .put("consentRecorded", false)
                .put("disputeKind", "INDIVIDUAL")
                .put("receivedAt", now.toString())
                .put("districtCode", "110106")
                .put("organisation", Desk.ORGANISATION.toString())
                .put("narrative", NARRATIVE);
        data.putArray("parties")
                .add(party(id(number, "worker"), "APPLICANT", "PERSON", WORKER).put("phone", PHONE))
                .add(party(id(number, "employer"), "RESPONDENT", "EMPLOYER", "北京梅艳科技有限公司"));
        data.putArray("claims")
                .addObject()
                .put("claimId", id(number, "claim"))
                .put("category", "WAGES")
                .put("amountFen", 1_200_000)
                .put("knewHarmedOn", today.minusMonths(2).toString());
        return data;
    }

    private static String id(String number, String what) {
        return UUID.nameUUIDFromBytes((number + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static ObjectNode party(String id, String side, String kind, String name) {
        ObjectNode party =
                data().put("partyId", id).put("side", side).put("kind", kind).put("name", name);
        party.putArray("flags");
        return party;
    }

    static byte[] bytes(JsonNode message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String number() {
        return "（2026）京0106诉前调" + (1 + Math.abs(UUID.randomUUID().hashCode() % 1_000_000)) + "号";
    }
}
