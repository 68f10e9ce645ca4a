package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A court, a commission, or the clerk for them hands a case over by a form (移交案件). */
abstract class HandingOver extends AtTheDesk {
    private static final String REFERRALS = "/api/referrals";

    private Sender court;
    private Sender commission;
    private String centre = "";

    @BeforeEach
    void sign_in_from_outside() {
        court = new Sender(port(), "court", "demo-2026");
        commission = new Sender(port(), "arbitration", "demo-2026");
        centre = json(clerk.get("/api/me")).at("/organisation/id").asText();
    }

    @Test
    void a_court_delegates_a_case_and_sees_it_among_its_own() {
        HttpResponse<String> answer = court.post(REFERRALS, delegated().toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String caseId = json(answer).path("caseId").asText();
        assertThat(answer.headers().firstValue("Location")).hasValue(CASES + "/" + caseId);
        assertThat(events(caseId)).startsWith("CaseRegistered").contains("ReferralReceived");
        JsonNode page = json(court.get(CASES + "/" + caseId));
        assertThat(page.path("channel").asText()).isEqualTo("COURT_DELEGATION");
        assertThat(page.at("/corridor/referral/bodyName").asText()).isEqualTo("北京市丰台区人民法院");
        assertThat(json(clerk.get(CASES + "/" + caseId)).path("parties")).hasSize(2);
    }

    @Test
    void a_clerk_takes_in_what_the_commission_suggests_for_the_own_organisation() {
        HttpResponse<String> answer =
                clerk.post(REFERRALS, suggested("ARB-110106").toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode page =
                json(commission.get(CASES + "/" + json(answer).path("caseId").asText()));
        assertThat(page.at("/corridor/referral/kind").asText()).isEqualTo("ARBITRATION_SUGGESTED");
        assertThat(page.at("/organisation/id").asText()).isEqualTo(centre);
    }

    @Test
    void the_same_number_of_the_same_body_is_the_same_case_whoever_sends_it() {
        ObjectNode told = delegated();
        JsonNode first = json(court.post(REFERRALS, told.toString()));
        long before = cases();
        List<HttpResponse<String>> again = List.of(
                court.post(REFERRALS, told.put("narrative", "说法不同").toString()),
                clerk.post(REFERRALS, told.put("body", "COURT-110106").toString()));

        assertThat(again).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).path("duplicate").asBoolean()).isTrue();
            assertThat(json(answer).path("caseId")).isEqualTo(first.path("caseId"));
        });
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void nobody_hands_over_in_the_name_of_another() {
        long before = cases();
        HttpResponse<String> otherCourt =
                court.post(REFERRALS, delegated().put("body", "COURT-110112").toString());
        HttpResponse<String> otherCentre =
                stranger.post(REFERRALS, delegated().put("body", "COURT-110106").toString());

        assertThat(otherCourt.statusCode()).isEqualTo(403);
        assertThat(otherCourt.body()).contains("not-allowed");
        assertThat(otherCentre.statusCode()).isEqualTo(403);
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void a_court_says_where_arbitration_stands() {
        ObjectNode told = delegated();
        told.remove("arbitrationStatus");
        HttpResponse<String> answer = court.post(REFERRALS, told.toString());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("arbitration-status");
    }

    @Test
    void what_only_the_sender_can_know_is_asked_by_name() {
        ObjectNode nowhere = delegated();
        nowhere.remove("organisation");
        assertThat(court.post(REFERRALS, nowhere.toString()).body()).contains("\"organisation\"");

        ObjectNode fromNobody = suggested("");
        assertThat(clerk.post(REFERRALS, fromNobody.toString()).body()).contains("\"body\"");

        ObjectNode withoutNumber = delegated();
        withoutNumber.remove("number");
        assertThat(court.post(REFERRALS, withoutNumber.toString()).statusCode()).isEqualTo(400);
    }

    private ObjectNode delegated() {
        return told().put("kind", "COURT_DELEGATED").put("organisation", centre).put("arbitrationStatus", "EXEMPT_IOU");
    }

    private static ObjectNode suggested(String body) {
        return told().put("kind", "ARBITRATION_SUGGESTED").put("body", body);
    }

    private static ObjectNode told() {
        ObjectNode told = sample("");
        told.remove(List.of("externalId", "channel"));
        String number = "（2026）京0106诉前调" + Math.abs(fresh().hashCode()) + "号";
        return told.put("number", number).put("bodyReceivedOn", "2026-09-15").put("consentRecorded", true);
    }
}
