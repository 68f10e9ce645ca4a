package org.mediation.timetable;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClockEvent.LimitationWarned;
import org.mediation.casework.IntakeEvent.LimitationAssessed;
import org.mediation.casework.Limitation;
import org.mediation.casework.LimitationWarning;
import org.mediation.casework.SettlementEvent.MediationPartiallySucceeded;
import org.mediation.casework.SettlementEvent.MediationSucceeded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limitation date of every claim, beside the claim in the lists. */
@Component
@ProcessingGroup("views")
class LimitationDates {
    private final JdbcClient jdbc;

    LimitationDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases with a claim of which somebody has to be warned on this day. */
    List<UUID> toWarnOf(LocalDate today, int most) {
        return jdbc.sql("""
                        select case_id from views.case_claim
                        where limitation_warn_on <= :today and limitation_warned < 2 and limitation_end >= :today
                          and limitation_warned < case when limitation_last_on <= :today then 2 else 1 end
                        group by case_id order by min(limitation_end), case_id limit :most""")
                .param("today", Date.valueOf(today))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @EventHandler
    void on(LimitationAssessed event) {
        Limitation limitation = event.limitation();
        jdbc.sql("""
                        update views.case_claim set limitation_end = :end, limitation_lapsed = :lapsed,
                          limitation_warn_on = :warnOn, limitation_last_on = :lastOn, limitation_warned = 0
                        where case_id = :case and claim_id = :claim""")
                .param("end", date(limitation.end()))
                .param("lapsed", limitation.lapsed())
                .param("warnOn", date(limitation.warnOn()))
                .param("lastOn", date(limitation.lastWarnOn()))
                .param("case", event.caseId().value())
                .param("claim", limitation.claimId().value())
                .update();
    }

    @EventHandler
    void on(LimitationWarned event) {
        jdbc.sql("update views.case_claim set limitation_warned = ? where case_id = ? and claim_id = ?")
                .params(
                        event.warning() == LimitationWarning.LAST ? 2 : 1,
                        event.caseId().value(),
                        event.claimId().value())
                .update();
    }

    @EventHandler
    void on(MediationSucceeded event) {
        settled(event.caseId(), event.settledClaims());
    }

    @EventHandler
    void on(MediationPartiallySucceeded event) {
        settled(event.caseId(), event.settledClaims());
    }

    private void settled(CaseId caseId, List<ClaimId> claims) {
        claims.forEach(
                claim -> jdbc.sql("""
                        update views.case_claim set limitation_end = null, limitation_warn_on = null, limitation_last_on = null
                        where case_id = ? and claim_id = ?""").params(caseId.value(), claim.value()).update());
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
