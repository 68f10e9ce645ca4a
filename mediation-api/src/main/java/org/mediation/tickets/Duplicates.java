package org.mediation.tickets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketStep;
import org.mediation.identity.Masking;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.Vault;
import org.mediation.record.EventJson;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Earlier tickets of the same caller (重复诉求), found while the call is taken down. */
@Component
class Duplicates {
    private static final int MOST = 8;

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final Vault vault;
    private final ObjectMapper json = EventJson.mapper();

    Duplicates(JdbcClient jdbc, BlindIndex index, Vault vault) {
        this.jdbc = jdbc;
        this.index = index;
        this.vault = vault;
    }

    /** What is known of the caller so far. */
    record Asked(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber) {
        /** What is printed ends up in logs. */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** A ticket that may be about the same; enough to ask the caller, and no more. */
    record Found(
            UUID ticketId,
            String ticketNumber,
            @Nullable String name,
            TicketCategory category,
            String categoryName,
            TicketStep step,
            String stepName,
            Instant receivedAt) {}

    List<Found> of(OrganisationId hotline, Asked asked) {
        Map<String, byte[]> question = index.question(asked.name(), asked.phone(), asked.idNumber());
        if (question.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select ticket_id, number, name, category, step, received_at from views.ticket
                        where organisation_id = :hotline and merged_into is null
                          and ticket_id in (select ticket_id from views.ticket_index where token in (:tokens))
                        order by completed_at is not null, received_at desc limit :most""")
                .param("hotline", hotline.value())
                .param("tokens", question.values())
                .param("most", MOST)
                .query((row, number) -> {
                    TicketCategory category = TicketCategory.valueOf(row.getString("category"));
                    TicketStep step = TicketStep.valueOf(row.getString("step"));
                    return new Found(
                            row.getObject("ticket_id", UUID.class),
                            row.getString("number"),
                            name(row.getString("ticket_id"), row.getString("name")),
                            category,
                            category.chinese(),
                            step,
                            step.chinese(),
                            row.getTimestamp("received_at").toInstant());
                })
                .list();
    }

    private @Nullable String name(String ticket, @Nullable String sealed) {
        try {
            return sealed != null
                            && vault.reveal(json.readValue(sealed, Sealed.class), new Place(ticket, 0, "name"))
                                    instanceof Revealed.Text text
                    ? Masking.name(text.value())
                    : null;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
