package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.ConfirmationCommand.ApplyForConfirmation;
import org.mediation.casework.ConfirmationCommand.ChooseConfirmation;
import org.mediation.casework.ConfirmationRoute;

/** What cannot be carried out yet is kept and shown, and carried out when it can be, by itself or by a person (I-39). */
abstract class ParkingMessages extends Correspondence {
    private static final String HASH = "a".repeat(64);

    @Test
    void an_unknown_number_is_parked_and_carried_out_when_a_person_links_it() {
        UUID caseId = caseOf(receipt(referral(number())));
        ObjectNode recall = message("org.mediation.referral.recalled", "收文0916", data().put("reason", "当事人已撤诉"));
        JsonNode receipt = receipt(recall);
        assertThat(receipt.path("state").asText()).isEqualTo("PARKED");
        assertThat(reasonOf(receipt)).isEqualTo("reference-unknown");
        String link = "/api/exchange/incoming/" + receipt.path("receipt").asText() + "/link";
        String named = "{\"caseNumber\": \"" + numberOf(caseId) + "\"}";
        isRefused(post.post("head.tongzhou", link, named), 404, "message-not-found");
        isRefused(post.post("head", link, "{\"caseNumber\": \"没有的案号\"}"), 404, "case-not-found");
        isRefused(post.post("mediator1", link, named), 403, "not-allowed");
        JsonNode row = Post.json(post.post("head", link, named));
        assertThat(row.path("state").asText()).as(row.toString()).isEqualTo("APPLIED");
        assertThat(eventsOf(caseId)).contains("ReferralRecalled");
        isRefused(post.post("head", link, named), 409, "message-settled");
    }

    @Test
    void a_number_of_ours_that_was_never_exchanged_with_the_sender_is_as_unknown_as_any() {
        Story story = desk.registered();
        ObjectNode message = message(
                "org.mediation.suit.filed",
                numberOf(story.id().value()),
                data().put("court", COURT)
                        .put("docketNo", number())
                        .put("filedOn", desk.today().toString()));
        JsonNode receipt = receipt(message);
        assertThat(reasonOf(receipt)).isEqualTo("reference-unknown");
        couriers.retry();
        assertThat(stateOf(receipt)).isEqualTo("PARKED");
    }

    @Test
    void out_of_order_has_the_effect_of_in_order() {
        Story story = desk.inForce(LocalDate.of(2026, 9, 30));
        UUID caseId = story.id().value();
        String docket = "（2026）京0106民特" + number().hashCode() + "号";
        JsonNode granted = receipt(message(
                "org.mediation.confirmation.granted",
                docket,
                data().put("titleNo", "（2026）京0106民特1号裁定")
                        .put("effectiveOn", desk.today().toString())
                        .put("documentHash", HASH)));
        JsonNode accepted = receipt(message(
                "org.mediation.confirmation.accepted",
                numberOf(caseId),
                data().put("docketNo", docket).put("acceptedOn", desk.today().toString())));
        assertThat(List.of(stateOf(granted), stateOf(accepted))).containsOnly("PARKED");

        desk.mediator(new ChooseConfirmation(story.id(), ConfirmationRoute.COURT, true, true));
        couriers.retry();
        assertThat(List.of(stateOf(granted), stateOf(accepted))).containsOnly("PARKED");

        desk.mediator(new ApplyForConfirmation(story.id(), COURT, desk.today(), HASH));
        couriers.retry();
        couriers.retry();
        assertThat(eventsOf(caseId))
                .containsSubsequence("ConfirmationApplied", "ConfirmationAccepted", "ConfirmationGranted");
        assertThat(List.of(stateOf(granted), stateOf(accepted))).containsOnly("APPLIED");
        couriers.retry();
        assertThat(eventsOf(caseId)).filteredOn("ConfirmationGranted"::equals).hasSize(1);
    }

    @Test
    void what_the_case_refuses_waits_with_the_rule_and_a_person_can_try_it_again() {
        JsonNode first = receipt(referral(number()));
        UUID caseId = caseOf(first);
        JsonNode tooEarly = receipt(message(
                "org.mediation.referral.court-filed",
                numberOf(caseId),
                data().put("docketNo", number()).put("filedOn", desk.today().toString())));
        assertThat(tooEarly.path("state").asText()).isEqualTo("PARKED");
        String refusedBy = String.valueOf(reasonOf(tooEarly));
        JsonNode listed = Post.json(post.get("head", "/api/exchange/incoming?state=PARKED&caseId=" + caseId))
                .at("/items/0");
        assertThat(listed.path("reason").asText()).isEqualTo(refusedBy);
        assertThat(listed.path("reasonName").asText()).isNotBlank();
        JsonNode row = Post.json(post.post(
                "head", "/api/exchange/incoming/" + tooEarly.path("receipt").asText() + "/retry", ""));
        assertThat(row.path("state").asText()).isEqualTo("PARKED");
        assertThat(row.path("attempts").asInt()).isEqualTo(2);
    }
}
