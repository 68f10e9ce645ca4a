package org.mediation.organisations;

import java.util.Optional;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the body is called that somebody works for: one of ours, or a court or institute on the other side. */
@Component
public class Workplaces {
    private final JdbcClient jdbc;

    Workplaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> name(OrganisationId id) {
        return jdbc.sql("select name from views.organisation where id = :id"
                        + " union all select name from exchange.counterpart where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }
}
