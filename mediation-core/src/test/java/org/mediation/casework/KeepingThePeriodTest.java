package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.disclosed;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.ConsentEvent.*;

class KeepingThePeriodTest {
    private static final DueDate PERIOD = DEADLINES.due("T-MED", TODAY);

    private static ExtendMediation extend(int days) {
        return new ExtendMediation(CASE, days, true, true, "双方同意书");
    }

    private static DueDate extended(DueDate period, int days) {
        return DEADLINES.due("T-MED-EXT", period.due(), days);
    }

    @Test
    void i19_both_parties_extend_the_period_before_it_ends() {
        disclosed()
                .at(PERIOD.dueAt().minusSeconds(1))
                .when(extend(10))
                .leadsTo(new MediationExtended(CASE, 10, sealed("双方同意书"), extended(PERIOD, 10)));
    }

    @Test
    void i19_nobody_extends_it_afterwards_or_alone_or_without_proof() {
        disclosed().at(PERIOD.dueAt()).when(extend(10)).refusedBy(DEADLINE_PASSED);
        disclosed().when(new ExtendMediation(CASE, 10, true, false, "同意书")).refusedBy(EXTENSION_NEEDS_BOTH);
        disclosed().when(new ExtendMediation(CASE, 10, false, true, "同意书")).refusedBy(EXTENSION_NEEDS_BOTH);
        disclosed().when(new ExtendMediation(CASE, 10, true, true, " ")).refusedBy(PROOF_MISSING);
        Dispute.underReview().when(extend(10)).refusedBy(WRONG_STAGE);
    }

    @Test
    void i19_an_extension_never_shortens_the_period_and_stays_within_the_cap() {
        disclosed().when(extend(0)).refusedBy(EXTENSION_TOO_LONG);
        disclosed().when(extend(-3)).refusedBy(EXTENSION_TOO_LONG);
        disclosed().when(extend(16)).refusedBy(EXTENSION_TOO_LONG);
        disclosed().when(extend(Integer.MAX_VALUE)).refusedBy(EXTENSION_TOO_LONG);
    }

    @Test
    void i19_several_extensions_together_stay_within_the_cap() {
        disclosed()
                .after(extend(10))
                .when(extend(5))
                .leadsTo(new MediationExtended(CASE, 5, sealed("双方同意书"), extended(extended(PERIOD, 10), 5)));
        disclosed().after(extend(10)).when(extend(6)).refusedBy(EXTENSION_TOO_LONG);
        disclosed().after(extend(15)).when(extend(Integer.MAX_VALUE)).refusedBy(EXTENSION_TOO_LONG);
    }

    @Test
    void the_mediation_ends_when_the_period_is_over() {
        disclosed()
                .at(PERIOD.dueAt())
                .when(new ExpireMediation(CASE))
                .leadsTo(new MediationDeadlineExpired(CASE, PERIOD));
    }

    @Test
    void i22_a_timer_that_fires_early_or_on_the_old_date_of_an_extended_period_does_nothing() {
        disclosed()
                .at(PERIOD.dueAt().minusSeconds(1))
                .when(new ExpireMediation(CASE))
                .refusedBy(DEADLINE_NOT_REACHED);
        disclosed()
                .after(extend(10))
                .at(PERIOD.dueAt())
                .when(new ExpireMediation(CASE))
                .refusedBy(DEADLINE_NOT_REACHED);
    }

    @Test
    void i22_a_timer_that_fires_twice_or_after_the_end_does_nothing() {
        disclosed()
                .at(PERIOD.dueAt())
                .after(new ExpireMediation(CASE))
                .when(new ExpireMediation(CASE))
                .refusedBy(CASE_ENDED);
        Dispute.effective().at(PERIOD.dueAt()).when(new ExpireMediation(CASE)).refusedBy(CASE_ENDED);
        Dispute.archived().at(PERIOD.dueAt()).when(new ExpireMediation(CASE)).refusedBy(CASE_ENDED);
        Dispute.terminated().at(PERIOD.dueAt()).when(new ExpireMediation(CASE)).refusedBy(CASE_ENDED);
    }

    @Test
    void the_period_runs_on_while_mediation_is_suspended() {
        disclosed()
                .after(new ClosingCommand.SuspectFalseMediation(CASE, "虚构欠薪"))
                .at(PERIOD.dueAt())
                .when(new ExpireMediation(CASE))
                .leadsTo(new MediationDeadlineExpired(CASE, PERIOD));
    }
}
