package org.mediation.organisations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.OutsideBodies;
import org.mediation.roster.OutsideBody;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The courts and arbitration institutes of the register, with what their exchange of messages needs (往来单位名册). */
@Component
public class Counterparts implements InitializingBean {
    private final JdbcClient jdbc;

    Counterparts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same on every machine, so that accounts and messages can name it. */
    public static OrganisationId idOf(String body) {
        return new OrganisationId(UUID.nameUUIDFromBytes(("counterpart/" + body).getBytes(UTF_8)));
    }

    /** The case that a body hands over under a number of its own: always the same, so that a dispute is handed over once. */
    public static CaseId caseOf(OrganisationId body, String number) {
        return new CaseId(UUID.nameUUIDFromBytes(("referral/" + body + "/" + number).getBytes(UTF_8)));
    }

    /** Enters the bodies of this release; what they are called follows the register. */
    @Override
    public void afterPropertiesSet() {
        for (OutsideBody body : OutsideBodies.all()) {
            jdbc.sql("""
                            insert into exchange.counterpart (id, body, kind, name, district_code)
                            values (:id, :body, :kind, :name, :district)
                            on conflict (id) do update set name = excluded.name, district_code = excluded.district_code
                            where counterpart.name <> excluded.name or counterpart.district_code <> excluded.district_code""")
                    .param("id", idOf(body.id()).value())
                    .param("body", body.id())
                    .param("kind", body.kind().name())
                    .param("name", body.name())
                    .param("district", body.districtCode())
                    .update();
        }
    }

    public List<Counterpart> all() {
        return jdbc.sql("select * from exchange.counterpart order by district_code, kind, name")
                .query(Counterpart::of)
                .list();
    }

    public Optional<Counterpart> find(OrganisationId id) {
        return jdbc.sql("select * from exchange.counterpart where id = ?")
                .param(id.value())
                .query(Counterpart::of)
                .optional();
    }

    /** Where its messages are delivered from now on; nowhere when null. */
    public void address(OrganisationId id, @Nullable String address) {
        jdbc.sql("update exchange.counterpart set address = ? where id = ?")
                .params(address, id.value())
                .update();
    }
}
