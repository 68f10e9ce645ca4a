package org.mediation.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.privacy.TinkVault;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.record.EventJson;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that were begun and not yet registered (暂存): sealed, the agent's own, and gone for good when given up. */
@Component
class TicketDrafts {
    private static final int LONGEST = 50_000;

    private final JdbcClient jdbc;
    private final TinkVault vault;
    private final Clock clock;
    private final ObjectMapper json = EventJson.mapper();

    TicketDrafts(JdbcClient jdbc, TinkVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What was begun, as it was left. */
    record Draft(UUID id, Instant savedAt, JsonNode content) {}

    List<Draft> of(Actor actor) {
        return jdbc
                .sql("select id, saved_at, content from security.ticket_draft where account = ? order by saved_at desc")
                .param(actor.id())
                .query((row, number) -> opened(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getString("content")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keeps it as it is now, in the place of what was kept before. */
    void save(Actor actor, UUID id, JsonNode content) {
        if (!content.isObject() || content.toString().length() > LONGEST) {
            throw Refused.malformed("content");
        }
        try {
            Sealed sealed = vault.seal(subject(id), place(id), content.toString());
            int kept = jdbc.sql("""
                            insert into security.ticket_draft as kept (id, account, content, saved_at)
                            values (:id, :account, :content::json, :now)
                            on conflict (id) do update set content = :content::json, saved_at = :now
                            where kept.account = :account""")
                    .param("id", id)
                    .param("account", actor.id())
                    .param("content", json.writeValueAsString(sealed))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            if (kept == 0) {
                throw new Refused(Problem.TICKET_NOT_FOUND);
            }
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Once registered or given up, nobody can read it again. */
    void drop(Actor actor, UUID id) {
        int dropped = jdbc.sql("delete from security.ticket_draft where id = ? and account = ?")
                .params(id, actor.id())
                .update();
        if (dropped > 0) {
            vault.destroy(subject(id));
        }
    }

    private Optional<Draft> opened(UUID id, Instant savedAt, String content) {
        try {
            return vault.reveal(json.readValue(content, Sealed.class), place(id)) instanceof Revealed.Text text
                    ? Optional.of(new Draft(id, savedAt, json.readTree(text.value())))
                    : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static SubjectToken subject(UUID id) {
        return new SubjectToken(UUID.nameUUIDFromBytes((id + "/draft").getBytes(UTF_8)));
    }

    private static Place place(UUID id) {
        return new Place(id.toString(), 0, "draft");
    }
}
