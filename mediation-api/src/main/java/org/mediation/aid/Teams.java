package org.mediation.aid;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.TeamEvent.LawyerConflictDeclared;
import org.mediation.legalaid.TeamEvent.LawyerJoinedTeam;
import org.mediation.legalaid.TeamEvent.LawyerLeftTeam;
import org.mediation.legalaid.TeamEvent.LawyerSpecialitiesSet;
import org.mediation.legalaid.TeamEvent.TeamDissolved;
import org.mediation.legalaid.TeamEvent.TeamFormed;
import org.mediation.legalaid.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a team and one a lawyer in it, the name still sealed; written in the transaction of the event. */
@Component
@ProcessingGroup("views")
class Teams {
    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A team with the number of its lawyers (法律服务团). */
    record Team(UUID teamId, String name, UUID organisation, String organisationName, boolean active, int lawyers) {}

    List<Team> all() {
        return jdbc.sql("""
                        select team.id, team.name, team.organisation_id, coalesce(home.name, '') as home, team.active,
                          (select count(*) from views.aid_lawyer lawyer where lawyer.team_id = team.id and lawyer.active)
                            as lawyers
                        from views.aid_team team left join views.organisation home on home.id = team.organisation_id
                        order by home.level <> 'CITY', home.district_code, team.name""")
                .query((row, number) -> new Team(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("home"),
                        row.getBoolean("active"),
                        row.getInt("lawyers")))
                .list();
    }

    @EventHandler
    void on(TeamFormed event) {
        jdbc.sql("insert into views.aid_team (id, name, organisation_id) values (?, ?, ?)")
                .params(
                        event.teamId().value(),
                        event.name(),
                        event.organisation().value())
                .update();
    }

    @EventHandler
    void on(TeamDissolved event) {
        jdbc.sql("update views.aid_team set active = false where id = ?")
                .param(event.teamId().value())
                .update();
        jdbc.sql("update views.aid_lawyer set active = false where team_id = ?")
                .param(event.teamId().value())
                .update();
    }

    @EventHandler
    void on(LawyerJoinedTeam event, @SequenceNumber long sequence) {
        jdbc.sql("""
                        insert into views.aid_lawyer (lawyer, team_id, person, name_sealed, name_sequence, firm, firm_name,
                          specialities) values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (lawyer, team_id) do update set person = excluded.person,
                          name_sealed = excluded.name_sealed, name_sequence = excluded.name_sequence, firm = excluded.firm,
                          firm_name = excluded.firm_name, specialities = excluded.specialities, active = true""")
                .params(
                        event.lawyer().value(),
                        event.teamId().value(),
                        event.person().value(),
                        event.name().text(),
                        sequence,
                        event.firm().id().value(),
                        event.firm().name(),
                        event.specialities().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(LawyerLeftTeam event) {
        jdbc.sql("update views.aid_lawyer set active = false where lawyer = ? and team_id = ?")
                .params(event.lawyer().value(), event.teamId().value())
                .update();
    }

    @EventHandler
    void on(LawyerSpecialitiesSet event) {
        set(event.teamId(), event.lawyer(), "specialities = ?", event.specialities());
    }

    @EventHandler
    void on(LawyerConflictDeclared event) {
        set(event.teamId(), event.lawyer(), "conflicts = conflicts || ?", Set.of(event.employerUscc()));
    }

    private void set(TeamId team, LawyerId lawyer, String assignment, Set<String> values) {
        jdbc.sql("update views.aid_lawyer set " + assignment + " where lawyer = ? and team_id = ?")
                .params(values.toArray(String[]::new), lawyer.value(), team.value())
                .update();
    }
}
