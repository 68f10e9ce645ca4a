package org.mediation.aid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.StandardsEvent.AidStandardsSet;
import org.mediation.legalaid.StandardsInForce;
import org.mediation.record.EventJson;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standards that each organisation set; of those above a centre, the nearest count. */
@Component
@ProcessingGroup("views")
class StandardsTable implements StandardsInForce {
    private final JdbcClient jdbc;
    private final ObjectMapper json = EventJson.mapper();
    private final AidStandards delivered = AidStandards.delivered();

    StandardsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Standards with the organisation that set them. */
    record Set(UUID setBy, AidStandards standards) {}

    @Override
    public AidStandards of(OrganisationId centre) {
        return nearest(centre.value()).map(Set::standards).orElse(delivered);
    }

    Optional<Set> nearest(UUID centre) {
        return jdbc.sql("""
                        with recursive above as (
                            select id, parent, 0 as distance from views.organisation where id = :id
                            union all
                            select next.id, next.parent, above.distance + 1
                            from above join views.organisation next on next.id = above.parent)
                        select own.organisation_id, own.content
                        from above join views.aid_standards own on own.organisation_id = above.id
                        order by above.distance limit 1""")
                .param("id", centre)
                .query((row, number) -> new Set(row.getObject(1, UUID.class), read(row.getString(2))))
                .optional();
    }

    @EventHandler
    void on(AidStandardsSet event) {
        AidStandards standards =
                new AidStandards(event.version(), event.categories(), event.difficulties(), event.scale());
        jdbc.sql("""
                        insert into views.aid_standards (organisation_id, version, content) values (?, ?, ?::json)
                        on conflict (organisation_id) do update set version = excluded.version, content = excluded.content""")
                .params(event.organisation().value(), event.version(), text(standards))
                .update();
    }

    private AidStandards read(String content) {
        try {
            return json.readValue(content, AidStandards.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String text(AidStandards standards) {
        try {
            return json.writeValueAsString(standards);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
