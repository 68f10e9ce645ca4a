package org.mediation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.mediation.intake.RealRecords;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What clerk, head and mediator of one union centre do over HTTP, step by step. */
abstract class Steps {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String FINGERPRINT = "5f".repeat(32);

    @LocalServerPort
    private int port;

    protected Person clerk;
    protected Person head;
    protected Person mediator;

    @BeforeEach
    void everybody_signs_in() {
        clerk = Person.signedIn(port, "clerk");
        head = Person.signedIn(port, "head");
        mediator = Person.signedIn(port, "mediator1");
    }

    String registered() {
        ObjectNode told = Files.exists(RealRecords.file())
                ? RealRecords.json(RealRecords.lines().get(1))
                : RealRecords.json("""
                        {"channel": "WINDOW", "applicant": {"name": "韩兰雪"}, "respondent": {"name": "北京梅艳科技有限公司"},
                         "claims": [{"category": "WAGES", "amountFen": 1200000}], "narrative": "公司拖欠三个月工资"}""");
        told.remove("streetCode");
        told.put("externalId", UUID.randomUUID().toString())
                .put("districtCode", "110106")
                .put("receivedAt", OffsetDateTime.now(BEIJING).minusHours(1).toString());
        HttpResponse<String> answer = clerk.post("/api/cases", told.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Person.json(answer).path("caseId").asText();
    }

    void mediationBegins(String caseId) {
        String respondent =
                clerk.task(caseId, "UserTask_AnswerConsent").path("member").asText();
        clerk.finishes(caseId, "UserTask_AnswerConsent", """
                {"type": "GiveConsent", "partyId": "%s", "channel": "PHONE", "proof": "录音0916",
                 "byRepresentative": false}""".formatted(respondent));
        clerk.task(caseId, "UserTask_ChooseMediator");
        String own = clerk.read("/api/me").at("/organisation/id").asText();
        String name = mediator.read("/api/me").path("displayName").asText();
        String chosen = "";
        for (JsonNode listed : clerk.read("/api/mediators?organisation=" + own)) {
            chosen = listed.path("name").asText().equals(name)
                    ? listed.path("mediatorId").asText()
                    : chosen;
        }
        for (JsonNode party : clerk.page(caseId).path("parties")) {
            clerk.does(
                    caseId,
                    "{\"type\": \"ProposeMediator\", \"partyId\": %s, \"mediatorId\": \"%s\"}"
                            .formatted(party.path("partyId"), chosen));
        }
        mediator.finishes(
                caseId,
                "UserTask_MakeDisclosure",
                "{\"type\": \"MakeDisclosure\", \"mediatorId\": \"%s\",".formatted(chosen)
                        + " \"groundExists\": false}");
        String session = UUID.randomUUID().toString();
        mediator.finishes(caseId, "UserTask_ScheduleSession", """
                {"type": "ScheduleSession", "sessionId": "%s", "at": "%s", "mode": "ON_SITE", "place": "第二调解室"}""".formatted(
                        session, OffsetDateTime.now(BEIJING).plusDays(4)));
        StringBuilder attendance = new StringBuilder();
        for (JsonNode party : mediator.page(caseId).path("parties")) {
            attendance.append(attendance.isEmpty() ? "" : ",").append("""
                    {"partyId": %s, "present": true, "identityChecked": true}""".formatted(party.path("partyId")));
        }
        mediator.finishes(caseId, "UserTask_HoldSession", """
                {"type": "HoldSession", "sessionId": "%s", "attendance": [%s], "rightsTold": true,
                 "minutes": "双方陈述。", "minutesSigned": true}""".formatted(session, attendance));
    }

    void anAgreementIsMade(String caseId) {
        mediator.task(caseId, "UserTask_Negotiate");
        JsonNode page = mediator.page(caseId);
        JsonNode worker = page.at("/parties/0/partyId");
        JsonNode employer = page.at("/parties/1/partyId");
        ObjectNode proposal = (ObjectNode) Person.json("""
                {"type": "MakeProposal", "proposalId": "%s", "terms": "公司支付一万元", "settledClaims": [],
                 "obligations": [{"obligationId": "%s", "debtor": %s, "creditor": %s, "kind": "PAY_WAGES",
                   "amountFen": 1000000, "dueOn": "%s"}]}""".formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        employer,
                        worker,
                        LocalDate.now(BEIJING).plusDays(7)));
        page.path("claims").forEach(claim -> proposal.withArray("settledClaims").add(claim.path("claimId")));
        mediator.finishes(caseId, "UserTask_Negotiate", proposal.toString());
        for (JsonNode party : new JsonNode[] {worker, employer}) {
            mediator.task(caseId, "UserTask_AnswerProposal");
            mediator.does(
                    caseId,
                    "{\"type\": \"AnswerProposal\", \"partyId\": %s, \"answer\": \"ACCEPT\",".formatted(party)
                            + " \"byRepresentative\": false}");
        }
        head.finishes(caseId, "UserTask_CheckLegality", """
                {"type": "CheckLegality", "noInsuranceWaiver": true, "minimumWageKept": true,
                 "noThirdPartyHarmed": true, "voluntary": true}""");
        for (JsonNode party : new JsonNode[] {worker, employer}) {
            mediator.task(caseId, "UserTask_SignAgreement");
            mediator.does(
                    caseId,
                    "{\"type\": \"SignAgreement\", \"partyId\": %s, \"byRepresentative\": false,".formatted(party)
                            + " \"proofHash\": \"" + FINGERPRINT + "\"}");
        }
        mediator.finishes(
                caseId,
                "UserTask_CountersignAgreement",
                "{\"type\": \"CountersignAgreement\", \"mediatorId\": "
                        + mediator.page(caseId).at("/mediators/0/mediatorId") + "}");
        head.finishes(
                caseId,
                "UserTask_SealAgreement",
                "{\"type\": \"SealAgreement\", \"sealHash\": \"" + FINGERPRINT + "\"}");
    }

    void itIsPerformed(String caseId) {
        mediator.finishes(caseId, "UserTask_ChooseConfirmation", "{\"type\": \"DeclineConfirmation\"}");
        String obligation = mediator.task(caseId, "UserTask_AwaitPerformance")
                .path("member")
                .asText();
        String payment = UUID.randomUUID().toString();
        mediator.does(caseId, """
                {"type": "ReportPayment", "paymentId": "%s", "obligationId": "%s", "amountFen": 1000000,
                 "paidOn": "%s", "proofHash": "%s"}""".formatted(payment, obligation, LocalDate.now(BEIJING), FINGERPRINT));
        mediator.does(caseId, "{\"type\": \"VerifyPayment\", \"paymentId\": \"" + payment + "\"}");
    }
}
