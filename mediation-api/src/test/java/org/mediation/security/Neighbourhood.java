package org.mediation.security;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.PartyId;
import org.mediation.database.TestServer;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A city over a district over a street, with a case in each, and the people who work and quarrel there. */
final class Neighbourhood {
    static final OrganisationId CITY = new OrganisationId(new UUID(1, 1));
    static final OrganisationId DISTRICT = new OrganisationId(new UUID(1, 2));
    static final OrganisationId STREET = new OrganisationId(new UUID(1, 3));

    static final CaseId OF_CITY = new CaseId(new UUID(2, 1));
    /** On the panel sits {@link #MEDIATOR}. */
    static final CaseId OF_DISTRICT = new CaseId(new UUID(2, 2));

    static final CaseId OF_STREET = new CaseId(new UUID(2, 3));
    /** Of the district too, but nobody was chosen yet. */
    static final CaseId UNASSIGNED = new CaseId(new UUID(2, 4));

    static final UUID MEDIATOR = new UUID(3, 1);
    static final UUID COLLEAGUE = new UUID(3, 2);
    static final PartyId SELF = new PartyId(new UUID(4, 1));
    static final PartyId OTHER_SIDE = new PartyId(new UUID(4, 2));

    private final JdbcClient jdbc;

    Neighbourhood() {
        var login = TestServer.running().prepared().app();
        jdbc = JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
        organisation(CITY, null);
        organisation(DISTRICT, CITY);
        organisation(STREET, DISTRICT);
        dispute(OF_CITY, CITY, COLLEAGUE);
        dispute(OF_DISTRICT, DISTRICT, MEDIATOR);
        dispute(OF_STREET, STREET, COLLEAGUE);
        dispute(UNASSIGNED, DISTRICT, null);
        matterOf(DISTRICT, OF_DISTRICT);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Access access() {
        return new Access(jdbc, List.of());
    }

    /** Somebody of the district; a party is one of the district's case. */
    static Actor somebody(Role role) {
        return switch (role) {
            case APPLICANT, RESPONDENT, REPRESENTATIVE ->
                new Actor(new UUID(5, role.ordinal()), "某某", role, null, OF_DISTRICT, SELF);
            case MEDIATOR, LEAD_MEDIATOR -> new Actor(MEDIATOR, "某某", role, DISTRICT, null, null);
            default -> new Actor(new UUID(5, role.ordinal()), "某某", role, DISTRICT, null, null);
        };
    }

    /** The body that a liaison works for exchanges one case with us. */
    private void matterOf(OrganisationId counterpart, CaseId id) {
        jdbc.sql("insert into exchange.counterpart (id, body, kind, name, district_code)"
                        + " values (?, 'x', 'COURT', 'x', '110106')")
                .param(counterpart.value())
                .update();
        jdbc.sql("insert into exchange.matter (counterpart, case_id, opened_at) values (?, ?, now())")
                .params(counterpart.value(), id.value())
                .update();
    }

    private void organisation(OrganisationId id, @Nullable OrganisationId parent) {
        jdbc.sql("""
                        insert into views.organisation (id, name, level, legal_kind, district_code, parent, pipeline)
                        values (:id, 'x', 'DISTRICT', 'UNION_CENTRE', '110106', :parent, 'UnionMediation')""")
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    private void dispute(CaseId id, OrganisationId organisation, @Nullable UUID mediator) {
        jdbc.sql("""
                        insert into views.case_summary (case_id, number, organisation_id, district_code, channel,
                            dispute_kind, stage, received_at, registered_at, version, mediators)
                        values (:id, :number, :organisation, '110106', 'WINDOW', 'LABOUR', 'INTAKE', now(), now(), 0,
                            array_remove(array[:mediator]::uuid[], null))""")
                .param("id", id.value())
                .param("number", id.toString())
                .param("organisation", organisation.value())
                .param("mediator", mediator)
                .update();
    }
}
