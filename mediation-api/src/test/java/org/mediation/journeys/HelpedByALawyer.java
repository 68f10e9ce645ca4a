package org.mediation.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.journeys.Person.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.demo.DemoId;
import org.mediation.demo.DemoUnion;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Legal aid as clerk, reviewer and lawyer reach it over HTTP: from the case to the subsidy, each seeing their own. */
abstract class HelpedByALawyer {
    private static final String HASH = "ef".repeat(32);
    private static final UUID CENTRE = DemoUnion.centreOf("110106").id().value();
    private static final UUID TEAM = UUID.nameUUIDFromBytes(new byte[] {31});
    private static final UUID FIRST = DemoId.of("account", "aidlawyer1");
    private static final UUID SECOND = DemoId.of("account", "aidlawyer2");

    @LocalServerPort
    private int port;

    private Person reviewer;
    private Person lawyer;

    @BeforeEach
    void a_team_of_two_lawyers_and_a_scale() {
        reviewer = Person.signedIn(port, "aidreviewer");
        lawyer = Person.signedIn(port, "aidlawyer1");
        if (!reviewer.read("/api/aid-teams").toString().contains(TEAM.toString())) {
            team("{\"type\": \"FormTeam\", \"name\": \"丰台区工会法律服务团\", \"organisation\": \"%s\"}".formatted(CENTRE));
            join(FIRST, "顾清源", "澄明律师事务所", "WAGES");
            join(SECOND, "苏望舒", "澄明律师事务所", "WORK_INJURY");
        }
        put("/api/organisations/" + CENTRE + "/aid-standards", standards());
    }

    @Test
    void a_party_of_a_case_is_helped_from_the_hand_over_to_the_paid_subsidy() {
        Person clerk = Person.signedIn(port, "clerk");
        JsonNode dispute = json(clerk.post("/api/cases", dispute()));
        String caseId = dispute.path("caseId").asText();
        String worker =
                clerk.page(caseId).path("parties").get(0).path("partyId").asText();

        JsonNode handedOver = json(clerk.post("/api/aid-matters", application(caseId, worker)));
        assertThat(handedOver.path("duplicate").asBoolean()).isFalse();
        JsonNode again = json(clerk.post("/api/aid-matters", application(caseId, worker)));
        assertThat(again.path("duplicate").asBoolean()).isTrue();
        assertThat(again.path("aidId")).isEqualTo(handedOver.path("aidId"));

        String aid = "/api/aid-matters/" + handedOver.path("aidId").asText();
        assertThat(clerk.read(aid).has("facts")).isFalse();
        assertThat(reviewer.read(aid).path("facts").asText()).isEqualTo("拖欠三个月工资");
        assertThat(lawyer.get(aid).statusCode()).isEqualTo(404);
        assertThat(lawyer.get("/api/cases/" + caseId).statusCode()).isEqualTo(404);

        String task = "UserTask_CheckPapers";
        assertThat(reviewer.task(handedOver.path("aidId").asText(), task)
                        .path("kind")
                        .asText())
                .isEqualTo("AID");
        reviewer.doesAt(aid, "{\"type\": \"CheckAidPapers\"}");
        reviewer.doesAt(
                aid, "{\"type\": \"GrantAid\", \"kind\": \"ARBITRATE\", \"hardshipBasis\": \"MIGRANT_WORKER\"}");
        List<JsonNode> candidates = new ArrayList<>();
        reviewer.read(aid + "/candidates").forEach(candidates::add);
        assertThat(candidates)
                .as("those who are versed stand before the others")
                .isSortedAccordingTo(Comparator.comparing(
                        (JsonNode candidate) -> !candidate.path("versed").asBoolean()))
                .anySatisfy(candidate -> {
                    assertThat(candidate.path("lawyer").asText()).isEqualTo(FIRST.toString());
                    assertThat(candidate.path("versed").asBoolean()).isTrue();
                });
        reviewer.doesAt(aid, "{\"type\": \"AssignLawyer\", \"lawyer\": \"%s\"}".formatted(FIRST));

        lawyer.doesAt(
                aid,
                "{\"type\": \"AcceptAssignment\", \"agreementHash\": \"%s\", \"authorityHash\": \"%s\"}"
                        .formatted(HASH, HASH));
        seesWhatTheClientSees(caseId);
        lawyer.doesAt(aid, step());
        lawyer.doesAt(aid, "{\"type\": \"EndAidHandling\", \"endedOn\": \"%s\"}".formatted(today()));
        lawyer.doesAt(aid, file());
        assertThat(Person.signedIn(port, "aidlawyer2").get(aid).statusCode()).isEqualTo(404);

        reviewer.doesAt(aid, "{\"type\": \"CheckAidQuality\", \"score\": 95, \"difficulty\": \"GENERAL\"}");
        reviewer.doesAt(aid, "{\"type\": \"ApproveSubsidy\"}");
        reviewer.doesAt(
                aid, "{\"type\": \"PaySubsidy\", \"paidOn\": \"%s\", \"proofHash\": \"%s\"}".formatted(today(), HASH));
        Awaitility.await().until(() -> reviewer.read(aid).path("stage").asText().equals("CLOSED"));
        JsonNode closed = reviewer.read(aid);
        assertThat(closed.path("subsidy").path("amountFen").asLong()).isEqualTo(150_000);
        assertThat(closed.path("file").path("recoveredFen").asLong()).isEqualTo(1_500_000);
        assertThat(reviewer.read(aid + "/events").toString()).contains("顾清源").contains("法律援助办结");
        assertThat(reviewer.read("/api/aid-matters?stage=CLOSED").path("items").toString())
                .contains(closed.path("aidNumber").asText());
    }

    /** What the party itself may see, and no phone of the other side. */
    private void seesWhatTheClientSees(String caseId) {
        String page = lawyer.read("/api/cases/" + caseId).toString();
        assertThat(page).contains("拖欠工资至今").contains("13800000001").doesNotContain("13900000002");
    }

    @Test
    void a_reviewer_keeps_the_teams_and_standards_of_the_own_centre_only() {
        UUID elsewhere = DemoUnion.centreOf("110112").id().value();
        assertThat(reviewer.send(reviewer.request("/api/organisations/" + elsewhere + "/aid-standards")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(standards())))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> formed = reviewer.post(
                "/api/aid-teams/" + UUID.randomUUID() + "/commands",
                "{\"type\": \"FormTeam\", \"name\": \"别区\", \"organisation\": \"%s\"}".formatted(elsewhere));
        assertThat(formed.statusCode()).isEqualTo(403);
    }

    private void team(String command) {
        HttpResponse<String> answer = reviewer.post("/api/aid-teams/" + TEAM + "/commands", command);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void join(UUID who, String name, String firm, String speciality) {
        team("""
                {"type": "AddLawyerToTeam", "lawyer": "%s", "person": "%s", "name": "%s",
                 "firm": {"id": "%s", "name": "%s"}, "specialities": ["%s"]}""".formatted(who, who, name, DemoId.of("firm", firm), firm, speciality));
    }

    private void put(String path, String body) {
        HttpResponse<String> answer = reviewer.send(reviewer.request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String standards() {
        return """
                {"categories": [{"code": "WAGES", "label": "劳动报酬", "waivedForMigrants": true},
                   {"code": "WORK_INJURY", "label": "工伤待遇", "waivedForMigrants": true}],
                 "difficulties": [{"code": "GENERAL", "label": "一般"}],
                 "scale": [{"kind": "ARBITRATE", "difficulty": "GENERAL", "amountFen": 150000}]}""";
    }

    private static String application(String caseId, String client) {
        return """
                {"districtCode": "110106", "channel": "MEDIATION_CASE", "scope": "LABOUR_DISPUTE", "category": "WAGES",
                 "receivedAt": "%s", "applicant": {"name": "秦小满", "phone": "13800000001"},
                 "opponent": {"name": "某建筑公司"}, "caseId": "%s", "client": "%s", "facts": "拖欠三个月工资"}""".formatted(moment(), caseId, client);
    }

    private static String dispute() {
        return """
                {"channel": "WINDOW", "disputeKind": "INDIVIDUAL", "receivedAt": "%s", "districtCode": "110106",
                 "applicant": {"name": "秦小满", "phone": "13800000001"},
                 "respondent": {"name": "某建筑公司", "phone": "13900000002"},
                 "claims": [{"category": "WAGES", "amountFen": 1500000}], "narrative": "拖欠工资至今"}""".formatted(moment());
    }

    private static String step() {
        return """
                {"type": "RecordAidStep", "kind": "ARBITRATE", "doneOn": "%s", "persons": 1, "reported": true,
                 "note": "提交仲裁申请"}""".formatted(today());
    }

    private static String file() {
        return """
                {"type": "SubmitAidFile", "result": "WON", "recoveredFen": 1500000, "awarded": true, "report": "裁决支持",
                 "documentsHash": "%s"}""".formatted(HASH);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.ofHours(8));
    }

    private static String moment() {
        return now().minusMinutes(1).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String today() {
        return now().toLocalDate().toString();
    }
}
