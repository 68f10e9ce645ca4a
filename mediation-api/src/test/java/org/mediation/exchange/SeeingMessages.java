package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.organisations.Counterparts;

/** Everybody sees the messages of their cases or of their body, and reads those that are their business. */
abstract class SeeingMessages extends Correspondence {
    @Test
    void the_court_sees_its_own_and_the_institute_none_of_them() {
        UUID caseId = caseOf(receipt(referral(number())));
        for (String list : List.of("incoming", "outgoing")) {
            String path = "/api/exchange/" + list + "?caseId=" + caseId;
            assertThat(total("court", path)).isEqualTo(1);
            assertThat(total("head", path)).isEqualTo(1);
            assertThat(total("clerk", path)).isEqualTo(1);
            assertThat(total("auditor", path)).isEqualTo(1);
            assertThat(total("arbitration", path)).isZero();
            assertThat(total("head.tongzhou", path)).isZero();
            assertThat(total("mediator1", path)).isZero();
            assertThat(post.get("statistician", path).statusCode()).isEqualTo(403);
            assertThat(post.get("overseer", path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_court_sees_the_case_that_it_handed_over_and_no_other() {
        UUID caseId = caseOf(receipt(referral(number())));
        JsonNode page = Post.json(post.get("court", "/api/cases/" + caseId));
        assertThat(page.path("caseNumber").asText()).isEqualTo(numberOf(caseId));
        assertThat(page.toString()).contains(WORKER).doesNotContain(PHONE, NARRATIVE);
        assertThat(post.get("arbitration", "/api/cases/" + caseId).statusCode()).isEqualTo(404);
        assertThat(post.get("court", "/api/cases/" + desk.registered().id()).statusCode())
                .isEqualTo(404);
        assertThat(post.get("court", "/api/cases/" + caseId + "/process").statusCode())
                .isEqualTo(403);
    }

    @Test
    void of_a_case_in_mediation_the_court_reads_the_agreement_and_not_how_it_came_about() {
        var story = desk.inForce(LocalDate.of(2026, 9, 30));
        jdbc.sql("insert into exchange.matter (counterpart, case_id, opened_at) values (?, ?, now())")
                .params(court().value(), story.id().value())
                .update();
        String page = post.get("court", "/api/cases/" + story.id()).body();
        String history =
                post.get("court", "/api/cases/" + story.id() + "/events").body();
        assertThat(page).contains("公司支付工资").doesNotContain("双方陈述", "第二调解室");
        assertThat(Post.json(post.get("court", "/api/cases/" + story.id())).path("proposals"))
                .isEmpty();
        assertThat(history)
                .contains("AgreementTookEffect")
                .doesNotContain("SessionHeld", "ProposalMade", "ProposalAnswered", "DisclosureMade", "双方陈述");
    }

    @Test
    void an_administrator_sees_that_messages_come_and_go_and_neither_numbers_nor_contents() {
        JsonNode receipt = receipt(referral(number()));
        UUID caseId = caseOf(receipt);
        String list =
                post.get("sysadmin", "/api/exchange/incoming?caseId=" + caseId).body();
        assertThat(list).contains("APPLIED").doesNotContain(numberOf(caseId), "诉前调");
        assertThat(post.get(
                                "sysadmin",
                                "/api/exchange/incoming/"
                                        + receipt.path("receipt").asText() + "/content")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_nobody_can_place_is_shown_to_the_desk_of_the_district() {
        JsonNode receipt = receipt(message("org.mediation.referral.recalled", "收文0918", data().put("reason", "撤诉")));
        String path = "/api/exchange/incoming?state=PARKED&size=100";
        String id = receipt.path("receipt").asText();
        assertThat(post.get("head", path).body()).contains(id);
        assertThat(post.get("head.tongzhou", path).body()).doesNotContain(id);
        assertThat(post.get("mediator1", path).body()).doesNotContain(id);
        assertThat(post.get("clerk", "/api/exchange/incoming/" + id + "/content")
                        .body())
                .contains("撤诉");
    }

    @Test
    void keys_are_the_security_administrators_and_addresses_the_system_administrators() {
        String counterpart = "/api/exchange/counterparts/" + Counterparts.idOf("COURT-110108");
        assertThat(post.post("sysadmin", counterpart + "/keys", "").statusCode())
                .isEqualTo(403);
        JsonNode issued = Post.json(post.post("secadmin", counterpart + "/keys", ""));
        assertThat(issued.path("secret").asText()).hasSize(64);
        assertThat(post.get("secadmin", "/api/exchange/counterparts").body())
                .contains(issued.path("keyId").asText())
                .doesNotContain(issued.path("secret").asText());
        String revocation = counterpart + "/keys/" + issued.path("keyId").asText() + "/revocation";
        assertThat(post.post("secadmin", revocation, "").statusCode()).isEqualTo(204);
        assertThat(post.post("secadmin", revocation, "").statusCode()).isEqualTo(404);
        assertThat(post.post("secadmin", counterpart + "/address", "{}").statusCode())
                .isEqualTo(403);
        for (String address :
                List.of("http://court.example/in", "ftp://court.example", "https://a:b@court.example", "nowhere")) {
            isRefused(
                    post.post("sysadmin", counterpart + "/address", "{\"address\": \"" + address + "\"}"),
                    400,
                    "malformed-request");
        }
        assertThat(Post.json(post.post(
                                "sysadmin", counterpart + "/address", "{\"address\": \"https://court.example/in\"}"))
                        .path("address")
                        .asText())
                .isEqualTo("https://court.example/in");
        assertThat(post.post("sysadmin", counterpart + "/address", "{\"address\": null}")
                        .statusCode())
                .isEqualTo(200);
    }

    private int total(String username, String path) {
        var answer = post.get(username, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Post.json(answer).path("total").asInt();
    }
}
