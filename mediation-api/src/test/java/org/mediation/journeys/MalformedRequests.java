package org.mediation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent that makes no sense is answered as a problem with a code, and nothing happens. */
abstract class MalformedRequests {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Person clerk;
    private String commands = "";

    @BeforeEach
    void a_case_is_there() {
        clerk = Person.signedIn(port, "clerk");
        String caseId =
                Person.json(clerk.post("/api/cases", """
                        {"channel": "WINDOW", "receivedAt": "2026-09-16T09:00:00+08:00", "districtCode": "110106",
                         "applicant": {"name": "韩兰雪"}, "respondent": {"name": "北京梅艳科技有限公司"},
                         "claims": [{"category": "WAGES"}], "narrative": "公司拖欠三个月工资"}""")).path("caseId").asText();
        commands = "/api/cases/" + caseId + "/commands";
    }

    private long eventsOfPeople() {
        return jdbc.sql("select count(*) from events.domain_event_entry where meta_data ->> 'role' <> 'SYSTEM'")
                .query(Long.class)
                .single();
    }

    private static void isAProblem(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\"", "\"detail\"").doesNotContain("Exception", "org.mediation");
    }

    @Test
    void a_command_that_cannot_be_read_is_a_problem() {
        long before = eventsOfPeople();
        for (String body : List.of(
                "",
                "no json",
                "[]",
                "null",
                "1",
                "{}",
                "{\"type\": 1}",
                "{\"type\": \"NoSuchCommand\"}",
                "{\"type\": \"org.mediation.casework.IntakeCommand$AnswerInquiry\", \"answer\": \"x\"}",
                "{\"type\": \"RegisterCase\"}",
                "{\"type\": \"AnswerInquiry\"}",
                "{\"type\": \"AnswerInquiry\", \"answer\": null}",
                "{\"type\": \"AnswerInquiry\", \"answer\": 5}",
                "{\"type\": \"AnswerInquiry\", \"answer\": [\"x\"]}",
                "{\"type\": \"AnswerInquiry\", \"answer\": {\"text\": \"x\"}}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"x\", \"other\": 1}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"\\u0000\"}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"\\ud800\"}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"x\", \"occurredAt\": \"yesterday\"}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"x\", \"occurredAt\": \"2999-01-01T00:00:00Z\"}",
                "{\"type\": \"AnswerInquiry\", \"answer\": \"x\"} and more",
                "{\"type\": \"CompleteRegistration\", \"evidenceListed\": \"true\", \"relatedCasesChecked\": true}",
                "{\"type\": \"CompleteRegistration\", \"evidenceListed\": 1, \"relatedCasesChecked\": true}",
                "{\"type\": \"TransferCase\", \"target\": \"NOWHERE\", \"reason\": \"x\"}",
                "{\"type\": \"TransferCase\", \"target\": 0, \"reason\": \"x\"}",
                "{\"type\": \"LinkCase\", \"other\": \"x\", \"reason\": \"x\"}",
                "{\"type\": \"LinkCase\", \"other\": \"" + UUID.randomUUID() + "\", \"reason\": \"x\"}",
                "{\"type\": \"AddClaim\", \"claim\": null}",
                "{\"type\": \"AddClaim\", \"claim\": []}",
                "{\"type\": \"AddClaim\", \"claim\": {\"claimId\": \"" + UUID.randomUUID()
                        + "\", \"category\": \"WAGES\", \"knewHarmedOn\": \"2026-02-30\"}}",
                "{\"type\": \"AddClaim\", \"claim\": {\"claimId\": \"" + UUID.randomUUID()
                        + "\", \"category\": \"WAGES\", \"amountFen\": 1e400}}",
                "{\"type\": \"ScreenCase\"}",
                "[".repeat(10_000))) {
            isAProblem(body, clerk.post(commands, body));
        }
        assertThat(eventsOfPeople()).isEqualTo(before);
    }

    @Test
    void headers_addresses_and_parameters_that_make_no_sense_are_problems() {
        long before = eventsOfPeople();
        String answer = "{\"type\": \"AnswerInquiry\", \"answer\": \"x\"}";
        isAProblem("If-Match", clerk.post(commands, answer, "If-Match", "abc"));
        isAProblem("If-Match", clerk.post(commands, answer, "If-Match", "\"99999999999999999999\""));
        isAProblem("If-Match", clerk.post(commands, answer, "If-Match", "\"-5\""));
        isAProblem("key", clerk.post(commands, answer, "Idempotency-Key", "again"));
        isAProblem("no case", clerk.post("/api/cases/" + UUID.randomUUID() + "/commands", answer));
        isAProblem("no id", clerk.post("/api/cases/1/commands", answer));
        isAProblem(
                "kind",
                clerk.send(clerk.request(commands)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(answer))));
        isAProblem("method", clerk.send(clerk.request(commands).DELETE()));
        isAProblem(
                "form",
                clerk.send(clerk.request("/api/cases")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("type=AnswerInquiry"))));
        for (String path : List.of(
                "/api/cases/1",
                "/api/cases/" + UUID.randomUUID(),
                "/api/cases/" + UUID.randomUUID() + "/events",
                "/api/cases/" + UUID.randomUUID() + "/process",
                "/api/cases?organisation=1",
                "/api/cases?page=-1",
                "/api/cases?size=0",
                "/api/cases?size=100000",
                "/api/cases?page=x",
                "/api/tasks?caseId=1",
                "/api/tasks?page=-1",
                "/api/tasks?size=99999999999",
                "/api/tasks?mine=perhaps",
                "/api/mediators?organisation=1",
                "/api/process-definitions/NoSuchProcess/xml",
                "/api/nothing")) {
            isAProblem(path, clerk.get(path));
        }
        assertThat(eventsOfPeople()).isEqualTo(before);
    }

    @Test
    void odd_filters_find_nothing_and_break_nothing() {
        for (String path : List.of(
                "/api/cases?q=%00",
                "/api/cases?q=%27%3B--",
                "/api/cases?q=%ED%A0%80",
                "/api/cases?stage=NOWHERE&outcome=NONE&channel=X&category=%00",
                "/api/cases?sort=drop",
                "/api/cases?page=2147483647&size=100",
                "/api/tasks?q=%00&activity=%00&role=%00&light=PINK&sort=drop",
                "/api/tasks?state=NEVER",
                "/api/tasks?page=2147483647&size=100",
                "/api/process-definitions/%00/xml")) {
            HttpResponse<String> answer = clerk.get(path);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isLessThan(500);
        }
    }
}
