package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is malformed is refused with the name of the field, and leaves no trace. */
@ExtendWith(OutputCaptureExtension.class)
abstract class RefusingBadInput extends AtTheDesk {

    @Test
    void every_bad_record_is_refused_and_leaves_no_event() {
        long before = events();
        for (byte[] line : BadLines.LINES) {
            HttpResponse<String> answer = clerk.post(CASES, line);
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"code\"", "\"detail\"").doesNotContain("Exception", "\\tat ");
        }
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_field_is_named() {
        for (String field : List.of("channel", "receivedAt", "districtCode", "claims", "narrative")) {
            ObjectNode told = sample(fresh());
            told.remove(field);
            assertThat(clerk.post(CASES, told.toString()).body()).contains("\"field\":\"" + field + "\"");
        }
        ObjectNode told = sample(fresh());
        told.withArray("claims").addObject().put("category", "WAGES").put("amountFen", -5);
        assertThat(clerk.post(CASES, told.toString()).body()).contains("\"field\":\"claims[1].amountFen\"");
    }

    @Test
    void a_refusal_repeats_nothing_personal(CapturedOutput log) {
        ObjectNode told = sample(fresh()).put("districtCode", "没有的区");
        told.put("韩兰雪 19900004098", "公司拖欠三个月工资");
        told.withObject("applicant").put("idNumber", "110107197211251713".repeat(3));
        Canaries canaries = Canaries.of(List.of(sample("x").toString()));
        for (String body :
                List.of(told.toString(), told.toString() + "}", told.toString().substring(0, 200))) {
            HttpResponse<String> answer = clerk.post(CASES, body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(canaries.singingIn(answer.body())).isEmpty();
        }
        assertThat(canaries.singingIn(log.getAll())).isEmpty();
    }

    @Test
    void nobody_registers_for_another_organisation() {
        String told = sample(fresh()).toString();
        String elsewhere = json(stranger.get("/api/me")).at("/organisation/id").asText();
        ObjectNode sent = RealRecords.json(told).put("organisation", elsewhere);
        assertThat(clerk.post(CASES, sent.toString()).statusCode()).isEqualTo(403);
        assertThat(new Sender(port(), "auditor", "demo-2026").post(CASES, told).statusCode())
                .isEqualTo(403);
        assertThat(new Sender(port(), "mediator1", "demo-2026")
                        .post(CASES, told)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Sender(port(), "clerk", "wrong").post(CASES, told).statusCode())
                .isEqualTo(401);
    }
}
