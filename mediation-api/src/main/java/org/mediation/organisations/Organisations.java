package org.mediation.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.roster.OrganisationEvent.*;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per mediation organisation, written in the transaction of the event. */
@Component
@ProcessingGroup("views")
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** City first, then the districts by code, each with what lies below it. */
    public List<Organisation> byDistrict() {
        return jdbc.sql("""
                        select * from views.organisation
                        order by level <> 'CITY', district_code, level <> 'DISTRICT', name""").query(Organisation::of).list();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql("select * from views.organisation where id = :id")
                .param("id", id.value())
                .query(Organisation::of)
                .optional();
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("""
                        insert into views.organisation (id, name, level, legal_kind, district_code, parent, pipeline)
                        values (:id, :name, :level, :legalKind, :districtCode, :parent, :pipeline)""")
                .param("id", event.organisationId().value())
                .param("name", event.name())
                .param("level", event.level().name())
                .param("legalKind", event.legalKind().name())
                .param("districtCode", event.districtCode())
                .param("parent", uuid(event.parent()))
                .param("pipeline", event.pipeline())
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        set("name = :value", event.organisationId(), event.name());
    }

    @EventHandler
    void on(OrganisationEnteredOnCourtRoster event) {
        set("courts = array_append(courts, :value)", event.organisationId(), event.court());
    }

    @EventHandler
    void on(OrganisationStruckFromCourtRoster event) {
        set("courts = array_remove(courts, :value)", event.organisationId(), event.court());
    }

    @EventHandler
    void on(OrganisationEnteredOnArbitrationRoster event) {
        set("arbitration_rostered = :value", event.organisationId(), true);
    }

    @EventHandler
    void on(OrganisationStruckFromArbitrationRoster event) {
        set("arbitration_rostered = :value", event.organisationId(), false);
    }

    @EventHandler
    void on(OrganisationRated event) {
        set("rating = :value", event.organisationId(), event.rating().name());
    }

    @EventHandler
    void on(OrganisationPipelineChosen event) {
        set("pipeline = :value", event.organisationId(), event.pipeline());
    }

    @EventHandler
    void on(OrganisationClosed event) {
        set("active = :value", event.organisationId(), false);
    }

    @EventHandler
    void on(OrganisationReopened event) {
        set("active = :value", event.organisationId(), true);
    }

    private void set(String assignment, OrganisationId id, Object value) {
        jdbc.sql("update views.organisation set " + assignment + " where id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    private static @Nullable UUID uuid(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }
}
