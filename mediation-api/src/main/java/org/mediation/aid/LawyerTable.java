package org.mediation.aid;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.DisputeTies;
import org.mediation.legalaid.LawyerEntry;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.Lawyers;
import org.mediation.legalaid.PartyReference;
import org.mediation.legalaid.TeamId;
import org.mediation.roster.LawFirmId;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lawyers that assignments look up, read from the tables within the command's own transaction. */
@Component
class LawyerTable implements Lawyers {
    /** What any lawyer of a firm declared holds for the whole firm. */
    static final String ENTRIES = """
            select lawyer.lawyer, lawyer.person, lawyer.team_id, team.organisation_id, lawyer.firm, lawyer.specialities,
              coalesce(home.level = 'CITY', false) as everywhere,
              array(select distinct unnest(colleague.conflicts) from views.aid_lawyer colleague
                where colleague.firm = lawyer.firm) as firm_conflicts,
              lawyer.active and team.active as active
            from views.aid_lawyer lawyer join views.aid_team team on team.id = lawyer.team_id
            left join views.organisation home on home.id = team.organisation_id""";

    private final JdbcClient jdbc;

    LawyerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LawyerEntry> lawyer(LawyerId id) {
        return jdbc.sql(ENTRIES + " where lawyer.lawyer = ? order by active desc, lawyer.team_id limit 1")
                .param(id.value())
                .query(LawyerTable::entry)
                .optional();
    }

    /** Those who could act for a centre, those of the city with them. */
    List<LawyerEntry> workingFor(OrganisationId centre) {
        return jdbc.sql(ENTRIES + " where (team.organisation_id = ? or home.level = 'CITY')"
                        + " and lawyer.active and team.active order by lawyer.lawyer")
                .param(centre.value())
                .query(LawyerTable::entry)
                .list();
    }

    @Override
    public DisputeTies ties(CaseReference dispute, @Nullable PartyReference client) {
        Set<SubjectToken> persons = new HashSet<>(jdbc.sql("""
                        select mediator.person from views.dispute_tie tie
                        join views.mediator on mediator.id = tie.mediator where tie.case_id = ?""")
                .param(dispute.value())
                .query((row, number) -> new SubjectToken(row.getObject(1, UUID.class)))
                .list());
        UUID own = client == null ? null : client.value();
        Set<LawFirmId> firms = new HashSet<>(jdbc.sql("""
                        select firm from views.dispute_tie
                        where case_id = :case and firm is not null and party_id is distinct from :client::uuid""")
                .param("case", dispute.value())
                .param("client", own)
                .query((row, number) -> new LawFirmId(row.getObject(1, UUID.class)))
                .list());
        Set<String> employers = new HashSet<>(jdbc.sql("""
                        select uscc from views.dispute_employer
                        where case_id = :case and uscc is not null and party_id is distinct from :client::uuid""")
                .param("case", dispute.value())
                .param("client", own)
                .query(String.class)
                .list());
        return new DisputeTies(persons, firms, employers);
    }

    static LawyerEntry entry(ResultSet row, int number) throws SQLException {
        return new LawyerEntry(
                id(row, "lawyer", LawyerId::new),
                id(row, "person", SubjectToken::new),
                id(row, "team_id", TeamId::new),
                id(row, "organisation_id", OrganisationId::new),
                row.getBoolean("everywhere"),
                id(row, "firm", LawFirmId::new),
                words(row.getArray("specialities")),
                words(row.getArray("firm_conflicts")),
                row.getBoolean("active"));
    }

    private static <T> T id(ResultSet row, String column, Function<UUID, T> make) throws SQLException {
        return make.apply(row.getObject(column, UUID.class));
    }

    private static Set<String> words(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
