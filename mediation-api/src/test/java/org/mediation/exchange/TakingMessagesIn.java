package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mediation.casework.CaseId;
import org.mediation.casework.ReferralCommand.AcknowledgeReferral;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever a counterpart sends, in whatever order and however often, has its effect once and is never lost (I-39). */
@ExtendWith(OutputCaptureExtension.class)
abstract class TakingMessagesIn extends Correspondence {
    @Test
    void a_dispute_handed_over_becomes_a_case_of_the_organisation_by_the_hand_of_the_court() {
        JsonNode receipt = receipt(referral(number()));
        assertThat(receipt.path("state").asText()).isEqualTo("APPLIED");
        UUID caseId = caseOf(receipt);
        assertThat(eventsOf(caseId)).startsWith("CaseRegistered").endsWith("ReferralReceived");
        assertThat(jdbc.sql("select distinct (meta_data ->> 'actor') || (meta_data ->> 'role')"
                                + " from events.domain_event_entry where aggregate_identifier = ?")
                        .param(caseId.toString())
                        .query(String.class)
                        .list())
                .containsExactly(court() + "COURT_LIAISON");
    }

    @Test
    void the_same_message_once_more_is_answered_and_does_nothing() {
        ObjectNode message = referral(number());
        JsonNode first = receipt(message);
        long events = eventsOf(caseOf(first)).size();
        JsonNode second = receipt(message);
        assertThat(second.path("state").asText()).isEqualTo("DUPLICATE");
        assertThat(second.path("standing").asText()).isEqualTo("APPLIED");
        assertThat(second.path("receipt")).isEqualTo(first.path("receipt"));
        assertThat(eventsOf(caseOf(first))).hasSize((int) events);
    }

    @Test
    void a_copy_of_a_delivery_is_refused_though_its_time_has_not_passed() {
        byte[] body = bytes(referral(number()));
        Signature signature = signed(body);
        assertThat(post.deliver(body, signature).statusCode()).isEqualTo(202);
        clock.advance(Duration.ofMinutes(4));
        isRefused(post.deliver(body, signature), 409, "message-replayed");
        clock.advance(Duration.ofMinutes(2));
        isRefused(post.deliver(body, signature), 401, "message-out-of-time");
    }

    @Test
    void an_id_that_was_used_for_something_else_is_refused() {
        ObjectNode message = referral(number());
        receipt(message);
        message.withObject("data").put("narrative", "别的内容");
        isRefused(sends(message), 422, "message-id-reused");
    }

    @Test
    void the_same_number_handed_over_again_waits_for_a_person() {
        String number = number();
        JsonNode first = receipt(referral(number));
        JsonNode again = receipt(referral(number));
        assertThat(again.path("state").asText()).isEqualTo("PARKED");
        assertThat(reasonOf(again)).isEqualTo("reference-taken");
        assertThat(eventsOf(caseOf(first))).filteredOn("CaseRegistered"::equals).hasSize(1);
    }

    @Test
    void many_deliveries_at_once_are_one() throws Exception {
        byte[] body = bytes(referral(number()));
        List<Callable<Integer>> deliveries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Signature signature =
                    Signature.of(body, key.keyId(), key.bytes(), clock.instant().plusMillis(i));
            deliveries.add(() -> post.deliver(body, signature).statusCode());
        }
        long before = kept();
        var senders = Executors.newFixedThreadPool(6);
        try {
            for (var delivery : senders.invokeAll(deliveries)) {
                assertThat(delivery.get()).isIn(202, 409);
            }
        } finally {
            senders.shutdown();
        }
        assertThat(kept()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select array_length(events, 1) from exchange.incoming order by received_at desc limit 1")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
        assertThat(jdbc.sql("select count(*) from events.domain_event_entry where payload_type = 'ReferralReceived'"
                                + " and payload::json ->> 'number' = ?")
                        .param(new ObjectMapper().readTree(body).path("subject").asText())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_message_broken_off_between_command_and_note_is_found_done() {
        JsonNode receipt = receipt(referral(number()));
        UUID caseId = caseOf(receipt);
        List<String> events = eventsOf(caseId);
        jdbc.sql("update exchange.incoming set state = 'RECEIVED', case_id = null, events = '{}', tried_at = null,"
                        + " received_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minusSeconds(60)),
                        UUID.fromString(receipt.path("receipt").asText()))
                .update();
        couriers.retry();
        assertThat(stateOf(receipt)).isEqualTo("APPLIED");
        assertThat(caseOf(receipt)).isEqualTo(caseId);
        assertThat(eventsOf(caseId)).isEqualTo(events);
    }

    @Test
    void nothing_personal_stands_in_plain_in_tables_or_logs(CapturedOutput log) {
        JsonNode applied = receipt(referral(number()));
        desk.head(new AcknowledgeReferral(new CaseId(caseOf(applied))));
        receipt(message("org.mediation.referral.recalled", "收文0917", data().put("reason", "当事人" + WORKER + "已撤诉")));
        isRefused(sends(referral(number()).put("type", WORKER)), 400, "malformed-request");
        for (String table : List.of("incoming", "outgoing", "matter", "reference", "signing_key", "counterpart")) {
            String rows = String.join(
                    "\n",
                    jdbc.sql("select row_to_json(line)::text from exchange." + table + " line")
                            .query(String.class)
                            .list());
            assertThat(rows).as(table).doesNotContain(WORKER, PHONE, NARRATIVE, key.secret());
        }
        assertThat(log.getAll()).doesNotContain(WORKER, PHONE, NARRATIVE, key.secret());
        assertThat(post.get(
                                "head",
                                "/api/exchange/incoming/"
                                        + applied.path("receipt").asText() + "/content")
                        .body())
                .contains(WORKER, NARRATIVE);
    }
}
