package org.mediation.aid;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.PanelEvent.CoMediatorAdded;
import org.mediation.casework.PanelEvent.MediatorChosen;
import org.mediation.casework.PanelEvent.MediatorDesignated;
import org.mediation.casework.PanelEvent.MediatorReplaced;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.casework.PartyEvent.PartyAmended;
import org.mediation.casework.PartyEvent.RepresentativeAppointed;
import org.mediation.kernel.Identifier;
import org.mediation.roster.MediatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who ever mediated in a case or represented a party of it; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class DisputeTieTable {
    private final JdbcClient jdbc;

    DisputeTieTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MediatorChosen event) {
        mediates(event.caseId(), event.mediatorId(), event.firm());
    }

    @EventHandler
    void on(MediatorDesignated event) {
        mediates(event.caseId(), event.mediatorId(), event.firm());
    }

    @EventHandler
    void on(CoMediatorAdded event) {
        mediates(event.caseId(), event.mediatorId(), event.firm());
    }

    @EventHandler
    void on(MediatorReplaced event) {
        mediates(event.caseId(), event.replacement(), event.firm());
    }

    @EventHandler
    void on(RepresentativeAppointed event) {
        if (event.firm() != null) {
            enter(event.caseId(), null, event.firm(), event.partyId());
        }
    }

    @EventHandler
    void on(PartyAdded event) {
        party(event.caseId(), event.partyId(), event.uscc());
    }

    @EventHandler
    void on(PartyAmended event) {
        party(event.caseId(), event.partyId(), event.uscc());
    }

    private void mediates(CaseId dispute, MediatorId mediator, @Nullable Identifier firm) {
        enter(dispute, mediator, firm, null);
    }

    private void enter(
            CaseId dispute, @Nullable Identifier mediator, @Nullable Identifier firm, @Nullable Identifier party) {
        jdbc.sql("insert into views.dispute_tie (case_id, mediator, firm, party_id) values (?, ?, ?, ?)")
                .params(dispute.value(), value(mediator), value(firm), value(party))
                .update();
    }

    private void party(CaseId dispute, Identifier party, @Nullable String uscc) {
        jdbc.sql("insert into views.dispute_employer (case_id, party_id, uscc) values (?, ?, ?)"
                        + " on conflict (case_id, party_id) do update set uscc = excluded.uscc")
                .params(dispute.value(), party.value(), uscc)
                .update();
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
