package org.mediation.statistics.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mediation.statistics.log.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each filling has come in the record: by its follower's token, or by itself while it is being filled. */
@Component
public class Positions {
    private final JdbcClient jdbc;
    private final ObjectMapper json = new ObjectMapper();

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a filling has reached, and how many events it is behind. */
    public record Position(Cursor cursor, long head, long behind) {}

    public Position of(Filling filling) {
        Cursor cursor = cursor(filling);
        long head = jdbc.sql("select coalesce(max(global_index), 0) from events.domain_event_entry")
                .query(Long.class)
                .single();
        long behind = jdbc.sql("select count(*) from events.domain_event_entry where global_index > ?")
                .param(cursor.index())
                .query(Long.class)
                .single();
        return new Position(cursor, head, behind);
    }

    public Cursor cursor(Filling filling) {
        if (!filling.state().isFollowed()) {
            return new Cursor(filling.reached(), filling.gaps());
        }
        return jdbc.sql("select token from events.token_entry where processor_name = ? and segment = 0")
                .param(filling.processor())
                .query((row, number) -> read(row.getBytes(1)))
                .optional()
                .orElseGet(() -> new Cursor(filling.reached(), filling.gaps()));
    }

    private Cursor read(byte[] token) {
        if (token == null) {
            return Cursor.atTheBeginning();
        }
        try {
            JsonNode place = json.readTree(token);
            List<Long> gaps = new ArrayList<>();
            place.path("gaps").forEach(gap -> gaps.add(gap.asLong()));
            return new Cursor(Math.max(0, place.path("index").asLong()), gaps);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The token cannot be read", unreadable);
        }
    }
}
