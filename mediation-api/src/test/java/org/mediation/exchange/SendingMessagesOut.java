package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mediation.casework.CaseId;
import org.mediation.casework.ReferralCommand.AcknowledgeReferral;
import org.mediation.kernel.RuleViolated;

/** What goes out arrives in order and has its effect once, whatever the counterpart or the network does. */
abstract class SendingMessagesOut extends Correspondence {
    private static final String RECEIVED = "org.mediation.referral.received";
    private static final String ACKNOWLEDGED = "org.mediation.referral.acknowledged";

    /** A case about which two messages wait. */
    private UUID handedOver() {
        UUID caseId = caseOf(receipt(referral(number())));
        desk.head(new AcknowledgeReferral(new CaseId(caseId)));
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " WAITING", ACKNOWLEDGED + " WAITING");
        return caseId;
    }

    @Test
    void messages_arrive_signed_and_in_the_order_of_their_events() throws Exception {
        UUID caseId = handedOver();
        couriers.deliver();
        assertThat(court.badSignatures).isEmpty();
        assertThat(court.types()).containsExactly(RECEIVED, ACKNOWLEDGED);
        JsonNode message = court.effects.get(1);
        assertThat(message.path("specversion").asText()).isEqualTo("1.0");
        assertThat(message.path("subject").asText()).isEqualTo(numberOf(caseId));
        assertThat(message.path("source").asText()).isEqualTo("urn:mediation:union");
        assertThat(message.at("/data/mediationDue/dueAt").asText()).isNotEmpty();
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " DELIVERED", ACKNOWLEDGED + " DELIVERED");
        JsonNode row = row(caseId, 0);
        assertThat(row.path("receipt").asText()).startsWith("R-");
        couriers.deliver();
        assertThat(court.deliveries.values()).containsOnly(1);
    }

    @Test
    void what_is_refused_sends_nothing() {
        UUID caseId = handedOver();
        assertThatThrownBy(() -> desk.head(new AcknowledgeReferral(new CaseId(caseId))))
                .isInstanceOf(RuleViolated.class);
        assertThat(outgoing(caseId)).hasSize(2);
    }

    @Test
    void a_counterpart_that_is_down_gets_everything_when_it_is_back() throws Exception {
        UUID caseId = handedOver();
        court.close();
        couriers.deliver();
        clock.advance(Duration.ofMinutes(1));
        couriers.deliver();
        assertThat(row(caseId, 1).path("attempts").asInt()).isEqualTo(2);
        assertThat(row(caseId, 1).path("failure").asText()).isEqualTo("ConnectException");
        assertThat(row(caseId, 0).path("attempts").asInt()).isZero();
        court = new CourtServer();
        court.knows(key.keyId(), key.bytes());
        counterparts.address(court(), court.address());
        clock.advance(Duration.ofHours(1));
        couriers.deliver();
        assertThat(court.types()).containsExactly(RECEIVED, ACKNOWLEDGED);
    }

    @Test
    void a_lost_answer_is_asked_for_again_and_the_effect_stays_one() throws Exception {
        UUID caseId = handedOver();
        court.mood = CourtServer.Mood.FORGETFUL;
        couriers.deliver();
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " WAITING", ACKNOWLEDGED + " WAITING");
        court.mood = CourtServer.Mood.WELL;
        clock.advance(Duration.ofHours(1));
        couriers.deliver();
        assertThat(court.types()).containsExactly(RECEIVED, ACKNOWLEDGED);
        assertThat(court.deliveries.get(court.effects.get(0).path("id").asText()))
                .isGreaterThan(1);
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " DELIVERED", ACKNOWLEDGED + " DELIVERED");
    }

    @Test
    void one_that_never_answers_is_left_after_the_timeout() throws Exception {
        UUID caseId = handedOver();
        court.mood = CourtServer.Mood.SLOW;
        couriers.deliver();
        assertThat(row(caseId, 1).path("failure").asText()).contains("Timeout");
        assertThat(row(caseId, 1).path("state").asText()).isEqualTo("WAITING");
    }

    @Test
    void after_the_last_attempt_it_is_undeliverable_holds_up_what_follows_and_can_be_sent_again() throws Exception {
        UUID caseId = handedOver();
        court.mood = CourtServer.Mood.BROKEN;
        for (int attempt = 0; attempt < 3; attempt++) {
            couriers.deliver();
            clock.advance(Duration.ofHours(2));
        }
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " UNDELIVERABLE", ACKNOWLEDGED + " WAITING");
        assertThat(row(caseId, 1).path("failure").asText()).isEqualTo("HTTP 500");
        court.mood = CourtServer.Mood.WELL;
        couriers.deliver();
        assertThat(court.effects).isEmpty();
        String again = "/api/exchange/outgoing/" + row(caseId, 1).path("id").asText() + "/retry";
        isRefused(post.post("head.tongzhou", again, ""), 404, "message-not-found");
        assertThat(post.post("sysadmin", again, "").statusCode()).isEqualTo(200);
        couriers.deliver();
        assertThat(court.types()).containsExactly(RECEIVED, ACKNOWLEDGED);
        isRefused(post.post("head", again, ""), 409, "message-settled");
    }

    @Test
    void what_the_counterpart_cannot_read_is_not_tried_again_by_itself() throws Exception {
        UUID caseId = handedOver();
        court.mood = CourtServer.Mood.REFUSING;
        couriers.deliver();
        assertThat(outgoing(caseId)).containsExactly(RECEIVED + " UNDELIVERABLE", ACKNOWLEDGED + " WAITING");
    }

    @Test
    void without_an_address_messages_wait_until_somebody_takes_them_there_on_paper() throws Exception {
        counterparts.address(court(), null);
        UUID caseId = handedOver();
        couriers.deliver();
        JsonNode row = row(caseId, 1);
        assertThat(row.path("state").asText()).isEqualTo("WAITING");
        assertThat(row.path("addressed").asBoolean()).isFalse();
        assertThat(post.get("court", "/api/exchange/outgoing/" + row.path("id").asText() + "/content")
                        .body())
                .contains(RECEIVED);
        String handOver = "/api/exchange/outgoing/" + row.path("id").asText() + "/hand-over";
        isRefused(post.post("arbitration", handOver, ""), 404, "message-not-found");
        assertThat(Post.json(post.post("court", handOver, "")).path("state").asText())
                .isEqualTo("HANDED_OVER");
        isRefused(post.post("court", handOver, ""), 409, "message-settled");
    }

    @Test
    void a_delivery_broken_off_by_a_kill_is_taken_up_when_its_time_is_over() throws Exception {
        UUID caseId = handedOver();
        jdbc.sql("update exchange.outgoing set leased_until = ? where case_id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(3)), caseId)
                .update();
        couriers.deliver();
        assertThat(court.effects).isEmpty();
        clock.advance(Duration.ofSeconds(4));
        couriers.deliver();
        assertThat(court.types()).containsExactly(RECEIVED, ACKNOWLEDGED);
    }

    @Test
    void couriers_at_work_side_by_side_deliver_each_message_once() throws Exception {
        for (int i = 0; i < 5; i++) {
            handedOver();
        }
        Callable<Boolean> courier = () -> {
            couriers.deliver();
            return true;
        };
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (var done : nodes.invokeAll(List.of(courier, courier, courier, courier))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
        couriers.deliver();
        assertThat(court.deliveries).hasSize(10);
        assertThat(court.deliveries.values()).containsOnly(1);
    }

    private JsonNode row(UUID caseId, int place) {
        return Post.json(post.get("head", "/api/exchange/outgoing?caseId=" + caseId))
                .at("/items/" + place);
    }
}
