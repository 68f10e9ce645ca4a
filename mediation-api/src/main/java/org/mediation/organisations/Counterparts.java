package org.mediation.organisations;

import java.util.List;
import java.util.Optional;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of courts and arbitration institutes (往来单位名册). */
@Component
public class Counterparts {
    private final JdbcClient jdbc;

    Counterparts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Counterpart> all() {
        return jdbc.sql("select * from exchange.counterpart order by district_code, kind desc, name")
                .query(Counterpart::of)
                .list();
    }

    public Optional<Counterpart> find(OrganisationId id) {
        return jdbc.sql("select * from exchange.counterpart where id = ?")
                .param(id.value())
                .query(Counterpart::of)
                .optional();
    }

    /** Enters a counterpart, or what has changed of it; its kind stays. */
    public void enter(Counterpart counterpart) {
        jdbc.sql("""
                        insert into exchange.counterpart (id, kind, name, district_code, source, address)
                        values (:id, :kind, :name, :district, :source, :address)
                        on conflict (id) do update set name = excluded.name, district_code = excluded.district_code,
                          source = excluded.source, address = excluded.address""")
                .param("id", counterpart.id().value())
                .param("kind", counterpart.kind().name())
                .param("name", counterpart.name())
                .param("district", counterpart.districtCode())
                .param("source", counterpart.source())
                .param("address", counterpart.address())
                .update();
    }
}
