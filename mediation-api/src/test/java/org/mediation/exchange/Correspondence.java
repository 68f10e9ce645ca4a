package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mediation.cases.Desk;
import org.mediation.cases.TestClock;
import org.mediation.organisations.Counterparts;
import org.mediation.roster.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the exchange share: a court with a key, a clock that moves, and a look at what was kept. */
abstract class Correspondence extends CourtLetters {
    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected SigningKeys keys;

    @Autowired
    protected Counterparts counterparts;

    @Autowired
    protected Couriers couriers;

    @Autowired
    protected Desk desk;

    @Autowired
    protected TestClock clock;

    protected Post post;
    protected SigningKeys.Key key;
    protected CourtServer court;

    @BeforeEach
    void the_court_has_a_key_and_an_address() {
        post = new Post(port);
        key = keys.issue(Counterparts.idOf(COURT));
        court = new CourtServer();
        court.knows(key.keyId(), key.bytes());
        counterparts.address(Counterparts.idOf(COURT), court.address());
        counterparts.address(Counterparts.idOf(INSTITUTE), null);
        // What other tests left waiting is nobody's business here.
        jdbc.sql("update exchange.outgoing set state = 'HANDED_OVER' where state <> 'DELIVERED'")
                .update();
    }

    @AfterEach
    void the_court_closes() {
        court.close();
        clock.advance(Duration.ofSeconds(1));
    }

    /** A dispute that the court hands over under this number. */
    ObjectNode referral(String number) {
        return message("org.mediation.referral.handed-over", number, referral(number, desk.today(), desk.now()));
    }

    Signature signed(byte[] body) {
        return Signature.of(body, key.keyId(), key.bytes(), clock.instant());
    }

    /** Sends it signed now; no two are signed at the same moment. */
    HttpResponse<String> sends(JsonNode message) {
        clock.advance(Duration.ofMillis(1));
        byte[] body = bytes(message);
        return post.deliver(body, signed(body));
    }

    JsonNode receipt(JsonNode message) {
        HttpResponse<String> answer = sends(message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Post.json(answer);
    }

    static void isRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Post.json(answer).path("code").asText()).isEqualTo(code);
    }

    String stateOf(JsonNode receipt) {
        return jdbc.sql("select state from exchange.incoming where id = ?")
                .param(UUID.fromString(receipt.path("receipt").asText()))
                .query(String.class)
                .single();
    }

    @Nullable
    String reasonOf(JsonNode receipt) {
        return jdbc.sql("select reason from exchange.incoming where id = ?")
                .param(UUID.fromString(receipt.path("receipt").asText()))
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    UUID caseOf(JsonNode receipt) {
        return jdbc.sql("select case_id from exchange.incoming where id = ?")
                .param(UUID.fromString(receipt.path("receipt").asText()))
                .query(UUID.class)
                .single();
    }

    String numberOf(UUID caseId) {
        return jdbc.sql("select number from views.case_summary where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    List<String> eventsOf(UUID caseId) {
        return jdbc.sql("select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(caseId.toString())
                .query(String.class)
                .list();
    }

    long kept() {
        return jdbc.sql("select count(*) from exchange.incoming")
                .query(Long.class)
                .single();
    }

    /** What goes out about a case, with its state. */
    List<String> outgoing(UUID caseId) {
        return jdbc.sql("select type || ' ' || state from exchange.outgoing where case_id = ?"
                        + " order by event_sequence, type")
                .param(caseId)
                .query(String.class)
                .list();
    }

    static OrganisationId court() {
        return Counterparts.idOf(COURT);
    }
}
