package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.registered;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.*;

class SupplementingTest {
    private static final DueDate DUE = DEADLINES.due("T-SUPP", TODAY);
    private static final RequestSupplement REQUEST = new RequestSupplement(CASE, "劳动合同复印件");

    private static Dispute supplementing() {
        return registered().after(REQUEST);
    }

    @Test
    void what_is_missing_is_asked_for_with_a_date_and_a_reminder_before() {
        registered()
                .when(REQUEST)
                .leadsTo(new SupplementRequested(
                        CASE,
                        sealed("劳动合同复印件"),
                        DEADLINES.before("T-SUPP-REMIND", DUE.due()).dayBegins(),
                        DUE));
        registered().when(new RequestSupplement(CASE, " ")).refusedBy(TEXT_MISSING);
    }

    @Test
    void it_is_asked_for_once() {
        supplementing()
                .after(new ReceiveSupplement(CASE, "收到劳动合同"))
                .when(REQUEST)
                .refusedBy(SUPPLEMENT_ONCE);
    }

    @Test
    void what_came_in_time_brings_the_case_back_to_the_desk() {
        supplementing()
                .when(new ReceiveSupplement(CASE, "收到劳动合同"))
                .leadsTo(new SupplementReceived(CASE, sealed("收到劳动合同")));
        supplementing()
                .after(new ReceiveSupplement(CASE, "收到劳动合同"))
                .when(Steps.completed())
                .leadsTo(new RegistrationCompleted(CASE, true, true));
    }

    @Test
    void the_applicant_is_reminded_once() {
        supplementing().when(new RemindSupplement(CASE)).leadsTo(new SupplementReminded(CASE));
        supplementing()
                .after(new RemindSupplement(CASE))
                .when(new RemindSupplement(CASE))
                .changesNothing();
    }

    @Test
    void silence_counts_as_withdrawal_after_the_reminder_and_the_date() {
        supplementing()
                .after(new RemindSupplement(CASE))
                .at(DUE.dueAt())
                .when(new DeemWithdrawn(CASE))
                .leadsTo(new DeemedWithdrawn(CASE));
        supplementing().at(DUE.dueAt()).when(new DeemWithdrawn(CASE)).refusedBy(SUPPLEMENT_NOT_DUE);
        supplementing()
                .after(new RemindSupplement(CASE))
                .at(DUE.dueAt().minusSeconds(1))
                .when(new DeemWithdrawn(CASE))
                .refusedBy(SUPPLEMENT_NOT_DUE);
    }

    @Test
    void i22_the_date_that_passes_after_the_papers_came_does_nothing() {
        supplementing()
                .after(new RemindSupplement(CASE), new ReceiveSupplement(CASE, "收到劳动合同"))
                .at(DUE.dueAt())
                .when(new DeemWithdrawn(CASE))
                .refusedBy(WRONG_STAGE);
    }

    @Test
    void registration_is_complete_only_when_the_desk_has_checked() {
        registered().when(new CompleteRegistration(CASE, true, false)).refusedBy(REGISTRATION_UNCHECKED);
        registered().when(new CompleteRegistration(CASE, false, true)).refusedBy(REGISTRATION_UNCHECKED);
        supplementing().when(Steps.completed()).refusedBy(WRONG_STAGE);
    }
}
