package org.mediation.aid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Names;
import org.mediation.legalaid.CaseReference;
import org.mediation.legalaid.DisputeTies;
import org.mediation.legalaid.LawyerEntry;
import org.mediation.legalaid.PartyReference;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who could be assigned to an aid matter (指派建议): by speciality, then by load; conflicts are shown with their reason. */
@Component
class Proposals {
    private final LawyerTable lawyers;
    private final Names names;
    private final JdbcClient jdbc;

    Proposals(LawyerTable lawyers, Names names, JdbcClient jdbc) {
        this.lawyers = lawyers;
        this.names = names;
        this.jdbc = jdbc;
    }

    /**
     * A lawyer as a candidate.
     *
     * @param load how many matters the lawyer has in hand
     * @param obstacle why not, in Chinese; nothing when the lawyer may be assigned
     */
    record Candidate(
            UUID lawyer,
            String name,
            @Nullable String firmName,
            String teamName,
            boolean versed,
            int load,
            @Nullable String obstacle) {}

    private record Matter(
            UUID centre,
            String category,
            @Nullable UUID caseId,
            @Nullable UUID client,
            @Nullable String opponentUscc) {}

    List<Candidate> of(UUID aid) {
        Matter matter = jdbc.sql("select organisation_id, category, case_id, client, opponent_uscc"
                        + " from views.aid_summary where aid_id = ?")
                .param(aid)
                .query((row, number) -> new Matter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5)))
                .single();
        DisputeTies ties = matter.caseId() == null
                ? DisputeTies.NONE
                : lawyers.ties(
                        new CaseReference(matter.caseId()),
                        matter.client() == null ? null : new PartyReference(matter.client()));
        Map<UUID, Integer> loads = loads();
        List<UUID> before = jdbc.sql("select lawyer from views.aid_assignment where aid_id = ?")
                .param(aid)
                .query(UUID.class)
                .list();
        return lawyers.workingFor(new OrganisationId(matter.centre())).stream()
                .map(entry -> candidate(entry, matter, ties, loads, before))
                .sorted(Comparator.comparing((Candidate candidate) -> candidate.obstacle() != null)
                        .thenComparing(candidate -> !candidate.versed())
                        .thenComparing(Candidate::load)
                        .thenComparing(Candidate::name))
                .toList();
    }

    private Candidate candidate(
            LawyerEntry entry, Matter matter, DisputeTies ties, Map<UUID, Integer> loads, List<UUID> before) {
        UUID lawyer = entry.lawyer().value();
        return new Candidate(
                lawyer,
                names.lawyer(lawyer),
                names.firmOfLawyer(lawyer),
                jdbc.sql("select name from views.aid_team where id = ?")
                        .param(entry.team().value())
                        .query(String.class)
                        .single(),
                entry.specialities().contains(matter.category()),
                loads.getOrDefault(lawyer, 0),
                obstacle(entry, matter, ties, before));
    }

    private static @Nullable String obstacle(LawyerEntry entry, Matter matter, DisputeTies ties, List<UUID> before) {
        if (before.contains(entry.lawyer().value())) {
            return "已在本事项中退回或者被更换";
        }
        if (ties.persons().contains(entry.person())) {
            return "本人系该争议的调解员";
        }
        if (ties.firms().contains(entry.firm())) {
            return "所在律师事务所有该争议的调解员或者对方代理人";
        }
        return entry.freeOf(ties, matter.opponentUscc()) ? null : "本人或者所在律师事务所为对方用人单位服务";
    }

    private Map<UUID, Integer> loads() {
        Map<UUID, Integer> loads = new HashMap<>();
        jdbc.sql("select lawyer, count(*) as load from views.aid_summary"
                        + " where lawyer is not null and closed_at is null group by lawyer")
                .query(row -> {
                    loads.put(row.getObject("lawyer", UUID.class), row.getInt("load"));
                });
        return loads;
    }
}
