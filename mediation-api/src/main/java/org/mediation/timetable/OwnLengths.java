package org.mediation.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mediation.roster.OrganisationEvent.OrganisationTimeLimitRestored;
import org.mediation.roster.OrganisationEvent.OrganisationTimeLimitSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lengths that organisations have set; of those above an organisation, the nearest counts. */
@Component
@ProcessingGroup("views")
class OwnLengths {
    private static final String NEAREST = """
            with recursive above as (
                select id, parent, 0 as distance from views.organisation where id = %s
                union all
                select next.id, next.parent, above.distance + 1
                from above join views.organisation next on next.id = above.parent)
            select calendar.imports, nearest.rule, nearest.length, nearest.organisation_id
            from (select count(*) as imports from views.calendar_year) calendar left join (
                select distinct on (own.rule) own.rule, own.length, own.organisation_id
                from above join views.organisation_time_limit own on own.organisation_id = above.id
                order by own.rule, above.distance) nearest on true""";

    private final JdbcClient jdbc;

    OwnLengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A length that somebody has set. */
    record Length(String rule, int length, UUID setBy) {}

    /** What an organisation counts with, in one question: how many years were imported, and the lengths set for it. */
    record Standing(int imports, List<Length> lengths) {}

    Standing of(UUID organisation) {
        return nearest(":id", organisation);
    }

    /** Those of the organisation that handles the matter. */
    Standing ofMatter(UUID matter) {
        return nearest("(select organisation_id from views.matter where id = :id)", matter);
    }

    private Standing nearest(String organisation, UUID id) {
        return jdbc.sql(NEAREST.formatted(organisation)).param("id", id).query(rows -> {
            int imports = 0;
            List<Length> lengths = new ArrayList<>();
            while (rows.next()) {
                imports = rows.getInt("imports");
                if (rows.getString("rule") != null) {
                    lengths.add(new Length(
                            rows.getString("rule"),
                            rows.getInt("length"),
                            rows.getObject("organisation_id", UUID.class)));
                }
            }
            return new Standing(imports, lengths);
        });
    }

    static Map<String, Integer> byRule(List<Length> lengths) {
        return lengths.stream().collect(Collectors.toMap(Length::rule, Length::length));
    }

    @EventHandler
    void on(OrganisationTimeLimitSet event) {
        jdbc.sql("""
                        insert into views.organisation_time_limit (organisation_id, rule, length)
                        values (:organisation, :rule, :length)
                        on conflict (organisation_id, rule) do update set length = :length""")
                .param("organisation", event.organisationId().value())
                .param("rule", event.rule())
                .param("length", event.length())
                .update();
    }

    @EventHandler
    void on(OrganisationTimeLimitRestored event) {
        jdbc.sql("delete from views.organisation_time_limit where organisation_id = :organisation and rule = :rule")
                .param("organisation", event.organisationId().value())
                .param("rule", event.rule())
                .update();
    }
}
