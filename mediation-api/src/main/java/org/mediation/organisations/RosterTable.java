package org.mediation.organisations;

import java.util.Optional;
import java.util.UUID;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Roster;
import org.mediation.roster.RosterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster that decisions look up, read from the tables within the command's own transaction. */
@Component
class RosterTable implements Roster {
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final Mediators mediators;

    RosterTable(Organisations organisations, Mediators mediators, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.mediators = mediators;
    }

    @Override
    public Optional<RosterEntry> mediator(MediatorId id) {
        return mediators.find(id).map(MediatorRow::entry);
    }

    /** Neither the lawyer nor a colleague of the firm may mediate, also after the lawyer was replaced (I-08). */
    @Override
    public boolean actsAsAidLawyer(UUID dispute, RosterEntry candidate) {
        return jdbc.sql("""
                        select exists (
                            select from views.aid_summary aid
                            join views.aid_assignment assignment on assignment.aid_id = aid.aid_id
                            left join views.aid_lawyer lawyer on lawyer.lawyer = assignment.lawyer
                            where aid.case_id = :dispute
                              and (assignment.law_firm = :firm::uuid or lawyer.person = :person))""")
                .param("dispute", dispute)
                .param(
                        "firm",
                        candidate.firm() == null ? null : candidate.firm().value())
                .param("person", candidate.personToken().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::entry);
    }
}
