package org.mediation.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.mediation.roster.LawFirm;
import org.mediation.roster.MediatorEvent.*;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per mediator, the name still sealed, written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class Mediators {
    private final JdbcClient jdbc;

    Mediators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MediatorRow> all() {
        return jdbc.sql("select * from views.mediator order by home, id")
                .query(MediatorRow::of)
                .list();
    }

    /** Its own mediators and those lent to it. */
    List<MediatorRow> workingFor(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from views.mediator
                        where home = :organisation or lent_to @> array[:organisation] order by home, id""")
                .param("organisation", organisation.value())
                .query(MediatorRow::of)
                .list();
    }

    Optional<MediatorRow> find(MediatorId id) {
        return jdbc.sql("select * from views.mediator where id = :id")
                .param("id", id.value())
                .query(MediatorRow::of)
                .optional();
    }

    @EventHandler
    void on(MediatorRegistered event, @SequenceNumber long sequence) {
        jdbc.sql("""
                        insert into views.mediator (id, person, name_sealed, name_sequence, home, firm, firm_name,
                            employer_uscc, qualification, term_from, term_until)
                        values (:id, :person, :name, :sequence, :home, :firm, :firmName,
                            :employer, :qualification, :from, :until)""")
                .param("id", event.mediatorId().value())
                .param("person", event.person().value())
                .param("name", event.name().text())
                .param("sequence", sequence)
                .param("home", event.home().value())
                .param("firm", firmId(event.firm()))
                .param("firmName", firmName(event.firm()))
                .param("employer", event.employerUscc())
                .param("qualification", event.qualification())
                .param("from", event.from())
                .param("until", event.until())
                .update();
    }

    @EventHandler
    void on(MediatorQualified event) {
        set("qualification = :value", event.mediatorId(), event.qualification());
    }

    @EventHandler
    void on(MediatorTermSet event) {
        set("term_from = :value", event.mediatorId(), event.from());
        set("term_until = :value", event.mediatorId(), event.until());
    }

    @EventHandler
    void on(MediatorAffiliationChanged event) {
        set("firm = :value", event.mediatorId(), firmId(event.firm()));
        set("firm_name = :value", event.mediatorId(), firmName(event.firm()));
        set("employer_uscc = :value", event.mediatorId(), event.employerUscc());
    }

    @EventHandler
    void on(MediatorLent event) {
        set(
                "lent_to = array_append(lent_to, :value)",
                event.mediatorId(),
                event.organisation().value());
    }

    @EventHandler
    void on(MediatorLendingEnded event) {
        set(
                "lent_to = array_remove(lent_to, :value)",
                event.mediatorId(),
                event.organisation().value());
    }

    @EventHandler
    void on(MediatorEnteredOnCourtRoster event) {
        set("courts = array_append(courts, :value)", event.mediatorId(), event.court());
    }

    @EventHandler
    void on(MediatorStruckFromCourtRoster event) {
        set("courts = array_remove(courts, :value)", event.mediatorId(), event.court());
    }

    @EventHandler
    void on(MediatorConflictDeclared event) {
        set("conflicts = array_append(conflicts, :value)", event.mediatorId(), event.employerUscc());
    }

    @EventHandler
    void on(MediatorSuspended event) {
        set("standing = :value", event.mediatorId(), Standing.SUSPENDED.name());
    }

    @EventHandler
    void on(MediatorReinstated event) {
        set("standing = :value", event.mediatorId(), Standing.ACTIVE.name());
    }

    @EventHandler
    void on(MediatorRemoved event) {
        set("standing = :value", event.mediatorId(), Standing.REMOVED.name());
    }

    private void set(String assignment, MediatorId id, @Nullable Object value) {
        jdbc.sql("update views.mediator set " + assignment + " where id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
    }

    private static @Nullable UUID firmId(@Nullable LawFirm firm) {
        return firm == null ? null : firm.id().value();
    }

    private static @Nullable String firmName(@Nullable LawFirm firm) {
        return firm == null ? null : firm.name();
    }
}
