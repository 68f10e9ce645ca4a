package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.organisations.Counterparts;

/** What is not certainly from the counterpart, and from now, is refused and leaves nothing behind (S13). */
abstract class RefusingMessages extends Correspondence {
    private long before;

    @BeforeEach
    void count() {
        before = kept();
    }

    @AfterEach
    void nothing_was_kept() {
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_forged_one() {
        byte[] body = bytes(referral(number()));
        byte[] guessed = key.bytes();
        guessed[31] ^= 1;
        isRefused(
                post.deliver(body, Signature.of(body, key.keyId(), guessed, clock.instant())),
                401,
                "message-not-authentic");
        isRefused(
                post.deliver(body, Signature.of(body, "key-000000000000", key.bytes(), clock.instant())),
                401,
                "message-not-authentic");
        isRefused(
                post.deliver(body, new Signature(key.keyId(), clock.instant().toString(), "v1=")),
                401,
                "message-not-authentic");
    }

    @Test
    void an_unsigned_one_whoever_is_signed_in_otherwise() {
        byte[] body = bytes(referral(number()));
        isRefused(post.unsigned(body), 401, "message-not-authentic");
        isRefused(
                post.post("head", "/api/exchange/messages", new String(body, StandardCharsets.UTF_8)),
                401,
                "message-not-authentic");
    }

    @Test
    void one_that_was_changed_cut_off_or_put_in_another_order_on_the_way() {
        ObjectNode message = referral(number());
        byte[] body = bytes(message);
        Signature signature = signed(body);
        String text = new String(body, StandardCharsets.UTF_8);
        byte[] changed = text.replace("1200000", "9200000").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(body, body.length - 1);
        byte[] spaced = (text + " ").getBytes(StandardCharsets.UTF_8);
        ObjectNode turned = message.deepCopy();
        turned.set("specversion", turned.remove("specversion"));
        assertThat(bytes(turned)).isNotEqualTo(body);
        for (byte[] other : List.of(changed, cut, spaced, bytes(turned), new byte[] {'{'})) {
            isRefused(post.deliver(other, signature), 401, "message-not-authentic");
        }
    }

    @Test
    void one_whose_time_was_changed() {
        byte[] body = bytes(referral(number()));
        Signature signature = signed(body);
        String later = clock.instant().plusSeconds(1).toString();
        isRefused(
                post.deliver(body, new Signature(signature.keyId(), later, signature.value())),
                401,
                "message-not-authentic");
    }

    @Test
    void a_late_one_and_one_from_the_future() {
        byte[] body = bytes(referral(number()));
        Duration tooFar = Duration.ofMinutes(5).plusMillis(1);
        for (Duration away : List.of(tooFar, tooFar.negated())) {
            isRefused(
                    post.deliver(
                            body,
                            Signature.of(
                                    body,
                                    key.keyId(),
                                    key.bytes(),
                                    clock.instant().plus(away))),
                    401,
                    "message-out-of-time");
        }
    }

    @Test
    void one_that_was_signed_with_a_key_no_longer_in_use() {
        SigningKeys.Key old = key;
        key = keys.issue(court());
        assertThat(keys.revoke(court(), old.keyId())).isTrue();
        byte[] body = bytes(referral(number()));
        isRefused(
                post.deliver(body, Signature.of(body, old.keyId(), old.bytes(), clock.instant())),
                401,
                "message-not-authentic");
    }

    @Test
    void one_that_names_another_body_as_its_source() {
        isRefused(sends(referral(number()).put("source", "urn:body:" + INSTITUTE)), 401, "message-not-authentic");
    }

    @Test
    void one_that_hands_over_in_the_name_of_another_body() {
        ObjectNode message = referral(number());
        message.withObject("data").put("body", "COURT-110105");
        ObjectNode other = referral(number());
        other.withObject("data").put("number", number() + "之一");
        isRefused(sends(other), 400, "malformed-request");
        isRefused(sends(message), 400, "malformed-request");
    }

    @Test
    void one_of_a_kind_that_the_sender_may_not_send() {
        key = keys.issue(Counterparts.idOf(INSTITUTE));
        ObjectNode message =
                message("org.mediation.payment-order.issued", number(), data()).put("source", "urn:body:" + INSTITUTE);
        isRefused(sends(message), 400, "malformed-request");
        assertThat(sends(message).body()).contains("\"field\":\"type\"");
    }

    @Test
    void one_that_cannot_be_read_with_the_name_of_the_field() {
        ObjectNode message = referral(number());
        for (String field : List.of("specversion", "id", "subject", "type", "data")) {
            ObjectNode lacking = message.deepCopy();
            lacking.remove(field);
            assertThat(sends(lacking).body()).contains("\"field\":\"" + field + "\"");
        }
        ObjectNode wrong = message.deepCopy();
        wrong.withObject("data").put("kind", "BY_PIGEON");
        assertThat(sends(wrong).body()).contains("\"field\":\"data.kind\"").doesNotContain("PIGEON");
        ObjectNode more = message.deepCopy();
        more.withObject("data").put("caseId", "00000000-0000-0000-0000-000000000001");
        assertThat(sends(more).body()).contains("\"field\":\"data\"");
        byte[] twice = "{\"specversion\":\"1.0\",\"specversion\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(post.deliver(twice, signed(twice)).body()).contains("\"field\":\"body\"");
        byte[] none = "no JSON".getBytes(StandardCharsets.UTF_8);
        isRefused(post.deliver(none, signed(none)), 400, "malformed-request");
    }
}
