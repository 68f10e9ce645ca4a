package org.mediation.exchange;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases are matters of which counterpart (往来案件), and the numbers that the counterpart has for them. */
@Component
class References {
    private final JdbcClient jdbc;
    private final Clock clock;

    References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The case of a number, theirs or ours; only a case that is a matter of this counterpart is known to it. */
    Optional<CaseId> resolve(OrganisationId counterpart, String number) {
        return jdbc.sql("""
                        select case_id from exchange.reference where counterpart = :counterpart and reference = :number
                        union
                        select case_id from views.case_summary join exchange.matter using (case_id)
                        where counterpart = :counterpart and number = :number limit 1""")
                .param("counterpart", counterpart.value())
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Makes a case a matter of the counterpart. */
    void open(OrganisationId counterpart, CaseId caseId) {
        jdbc.sql(
                        "insert into exchange.matter (counterpart, case_id, opened_at) values (?, ?, ?) on conflict do nothing")
                .params(counterpart.value(), caseId.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Notes that the counterpart calls a case so; refuses when it called another case so before. */
    void name(OrganisationId counterpart, CaseId caseId, String number) {
        int named = jdbc.sql("""
                        insert into exchange.reference (counterpart, reference, case_id) values (?, ?, ?)
                        on conflict (counterpart, reference) do update set case_id = excluded.case_id
                        where reference.case_id = excluded.case_id""")
                .params(counterpart.value(), number, caseId.value())
                .update();
        if (named == 0) {
            throw new Refused(Problem.REFERENCE_TAKEN);
        }
    }

    /** Notes a number that came with something that has happened; one that stands for another case stays with that one. */
    void note(OrganisationId counterpart, CaseId caseId, String number) {
        jdbc.sql(
                        "insert into exchange.reference (counterpart, reference, case_id) values (?, ?, ?) on conflict do nothing")
                .params(counterpart.value(), number, caseId.value())
                .update();
    }

    /** The same for every counterpart of the case. */
    void note(CaseId caseId, String number) {
        jdbc.sql(
                        "insert into exchange.reference (counterpart, reference, case_id)"
                                + " select counterpart, ?, case_id from exchange.matter where case_id = ? on conflict do nothing")
                .params(number, caseId.value())
                .update();
    }

    Optional<String> ourNumber(CaseId caseId) {
        return jdbc.sql("select number from views.case_summary where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .optional();
    }

    Optional<CaseId> ourCase(String number) {
        return jdbc.sql("select case_id from views.case_summary where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** How far the case has come; -1 when there is none. */
    long version(CaseId caseId) {
        return jdbc.sql("select version from views.case_summary where case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }
}
