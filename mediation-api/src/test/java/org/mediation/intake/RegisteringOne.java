package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One record becomes one case. */
abstract class RegisteringOne extends AtTheDesk {

    @Test
    void a_record_becomes_a_case_with_an_address_and_a_version() {
        HttpResponse<String> answer = clerk.post(CASES, sample(fresh()).toString());
        JsonNode done = json(answer);

        assertThat(answer.statusCode()).isEqualTo(201);
        String address = CASES + "/" + done.path("caseId").asText();
        assertThat(answer.headers().firstValue("Location")).hasValue(address);
        assertThat(answer.headers().firstValue("ETag"))
                .hasValue("\"" + done.path("version").asLong() + "\"");
        assertThat(done.path("caseNumber").asText()).matches("京工调〔\\d{4}〕丰台第\\d{6}号");
        assertThat(done.path("duplicate").asBoolean()).isFalse();
        JsonNode page = json(clerk.get(address));
        assertThat(page.path("version").asLong()).isEqualTo(done.path("version").asLong());
        assertThat(page.path("parties").get(0).path("name").asText()).isEqualTo("韩兰雪");
        assertThat(page.path("parties").get(0).path("kind").asText()).isEqualTo("PERSON");
        assertThat(page.path("parties").get(1).path("kind").asText()).isEqualTo("EMPLOYER");
        assertThat(page.path("claims")).hasSize(1);
    }

    @Test
    void the_same_number_again_is_the_same_case() {
        ObjectNode told = sample(fresh());
        JsonNode first = json(clerk.post(CASES, told.toString()));
        HttpResponse<String> second =
                clerk.post(CASES, told.put("narrative", "说法不同").toString());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).path("duplicate").asBoolean()).isTrue();
        assertThat(json(second).path("caseId")).isEqualTo(first.path("caseId"));
        assertThat(json(second).path("caseNumber")).isEqualTo(first.path("caseNumber"));
    }

    @Test
    void without_a_number_each_record_is_a_case_of_its_own() {
        String told = sample("").toString();
        assertThat(json(clerk.post(CASES, told)).path("caseId"))
                .isNotEqualTo(json(clerk.post(CASES, told)).path("caseId"));
    }

    @Test
    void many_at_once_are_one_case() {
        String told = sample(fresh()).toString();
        long before = cases();
        List<HttpResponse<String>> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> clerk.post(CASES, told))
                .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
        assertThat(answers)
                .extracting(answer -> json(answer).path("caseId"))
                .containsOnly(json(answers.get(0)).path("caseId"));
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void another_organisation_may_use_the_same_number_but_not_that_of_a_source_they_share() {
        ObjectNode told = sample(fresh());
        clerk.post(CASES, told.toString());
        assertThat(stranger.post(CASES, told.toString()).statusCode()).isEqualTo(201);

        told.put("source", "court-exchange");
        JsonNode first = json(clerk.post(CASES, told.toString()));
        HttpResponse<String> second = stranger.post(CASES, told.toString());
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("registered-elsewhere")
                .doesNotContain(
                        first.path("caseId").asText(), first.path("caseNumber").asText());
    }

    @Test
    void a_request_sent_twice_is_answered_twice_and_done_once() {
        String key = fresh();
        String told = sample("").toString();
        HttpResponse<String> first = clerk.post(CASES, told, "Idempotency-Key", key);
        HttpResponse<String> second = clerk.post(CASES, told, "Idempotency-Key", key);
        assertThat(second.statusCode()).isEqualTo(201).isEqualTo(first.statusCode());
        assertThat(second.body()).isEqualTo(first.body());

        HttpResponse<String> other = clerk.post(CASES, sample(fresh()).toString(), "Idempotency-Key", key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("idempotency-key-reused");
    }

    @Test
    void the_key_of_a_duplicate_is_kept_too() {
        String told = sample(fresh()).toString();
        String key = fresh();
        clerk.post(CASES, told);
        assertThat(clerk.post(CASES, told, "Idempotency-Key", key).statusCode()).isEqualTo(200);
        assertThat(clerk.post(CASES, told, "Idempotency-Key", key).statusCode()).isEqualTo(200);
        assertThat(clerk.post(CASES, sample(fresh()).toString(), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void numbers_that_fail_their_check_warn_and_do_not_block() {
        ObjectNode told = sample(fresh());
        told.withObject("applicant").put("idNumber", "110107197211251714");
        told.withObject("respondent").put("uscc", "91110000MA00000000");
        JsonNode done = json(clerk.post(CASES, told.toString()));

        JsonNode page = json(clerk.get(CASES + "/" + done.path("caseId").asText()));
        assertThat(page.path("warnings").toString()).contains("身份证号码：校验码不符", "统一社会信用代码：");
        assertThat(page.path("parties").get(0).path("idNumber").asText()).isEqualTo("110107197211251714");
    }

    @Test
    void a_dispatch_dispute_names_both_employers() {
        ObjectNode told = sample(fresh());
        told.withArray("claims").addObject().put("category", "DISPATCH");
        assertThat(clerk.post(CASES, told.toString()).body()).contains("dispatch-needs-host");

        told.putArray("parties")
                .addObject()
                .put("side", "RESPONDENT")
                .put("kind", "HOST_EMPLOYER")
                .put("name", "北京用工有限公司")
                .put("address", "");
        HttpResponse<String> answer = clerk.post(CASES, told.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void an_oral_application_is_read_back() {
        ObjectNode told = sample(fresh()).put("oral", true);
        assertThat(clerk.post(CASES, told.toString()).body()).contains("read-back-missing");
        assertThat(clerk.post(CASES, told.put("readBack", true).toString()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void the_published_interface_describes_the_record() {
        JsonNode api = json(clerk.get("/v3/api-docs"));
        assertThat(api.at("/paths/~1api~1cases/post/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/IntakeRecord");
        assertThat(api.at("/components/schemas/IntakeRecord/required").toString())
                .contains("channel", "receivedAt", "districtCode", "applicant", "respondent", "claims", "narrative")
                .doesNotContain("externalId", "streetCode");
    }
}
