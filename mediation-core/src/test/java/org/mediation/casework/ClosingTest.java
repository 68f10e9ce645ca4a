package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ClosingEvent.*;

class ClosingTest {
    @Test
    void the_parties_are_visited_after_performance_and_the_question_of_confirmation() {
        Dispute.performed().when(Steps.visit()).refusedBy(CONFIRMATION_OPEN);
        Dispute.performed()
                .after(Steps.noConfirmation())
                .when(new VisitParties(CASE, true, true, 5, "很满意"))
                .leadsTo(new ReturnVisited(CASE, true, true, 5, sealed("很满意")));
        Dispute.performed()
                .after(Steps.noConfirmation())
                .when(new VisitParties(CASE, true, true, 6, null))
                .refusedBy(SATISFACTION_RANGE);
        Dispute.performed()
                .after(Steps.noConfirmation())
                .when(new VisitParties(CASE, true, true, 0, null))
                .refusedBy(SATISFACTION_RANGE);
        Dispute.effective().when(Steps.visit()).refusedBy(WRONG_STAGE);
        Dispute.visited().when(Steps.visit()).refusedBy(WRONG_STAGE);
    }

    @Test
    void a_case_with_an_agreement_is_closed_after_the_visit() {
        Dispute.performed().after(Steps.noConfirmation()).when(Steps.close()).refusedBy(RETURN_VISIT_MISSING);
        Dispute.visited()
                .when(Steps.close())
                .leadsTo(new CaseClosed(CASE, Outcome.SUCCESS, 1_000_000, sealed("已履行完毕")));
        Dispute.closed().when(Steps.close()).refusedBy(CASE_ENDED);
    }

    @Test
    void a_case_without_an_agreement_is_closed_without_a_visit() {
        Dispute.terminated().when(Steps.visit()).refusedBy(WRONG_STAGE);
        Dispute.terminated().when(Steps.close()).leadsTo(new CaseClosed(CASE, Outcome.WITHDRAWN, 0, sealed("已履行完毕")));
    }

    @Test
    void a_closed_case_is_archived_when_its_papers_are_complete_and_kept_the_longer_with_an_agreement() {
        Dispute.closed().when(new ArchiveCase(CASE, false)).refusedBy(PAPERS_INCOMPLETE);
        Dispute.visited().when(Steps.archive()).refusedBy(WRONG_STAGE);
        assertThat(Dispute.closed().when(Steps.archive()).events())
                .last()
                .isEqualTo(new CaseArchived(
                        CASE, DEADLINES.due("T-KEEP-AGREED", TODAY).due()));
        assertThat(Dispute.terminated()
                        .after(Steps.close())
                        .when(Steps.archive())
                        .events())
                .last()
                .isEqualTo(new CaseArchived(
                        CASE, DEADLINES.due("T-KEEP-OTHER", TODAY).due()));
    }

    @Test
    void the_index_of_the_dossier_is_made_from_the_record_in_the_order_of_the_file() {
        assertThat(index(Dispute.closed()))
                .extracting(DossierEntry::document)
                .containsExactly(
                        "D-01 口头申请笔录",
                        "D-02 受理通知书",
                        "D-03 意愿确认书",
                        "D-03 意愿确认书",
                        "D-06 调解员披露声明",
                        "D-07 调解通知书",
                        "D-08 调解笔录",
                        "D-09 调解协议书（第1稿）",
                        "D-09 调解协议书（生效）",
                        "D-17 履行情况登记",
                        "回访记录",
                        "D-28 结案报告");
        assertThat(index(Dispute.closed()))
                .extracting(DossierEntry::order)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void i23_caucus_notes_lie_in_the_closed_part_of_the_dossier_and_nothing_else_does() {
        Dispute withCaucus = Dispute.disclosed()
                .after(new SessionCommand.HoldCaucus(CASE, WORKER, "底线一万"))
                .after(Steps.withdraw(), Steps.terminate(), Steps.close());
        assertThat(index(withCaucus))
                .filteredOn(DossierEntry::closed)
                .extracting(DossierEntry::document)
                .containsExactly("背对背调解记录");
    }

    private static List<DossierEntry> index(Dispute closed) {
        DossierSealed sealed =
                (DossierSealed) closed.when(Steps.archive()).events().get(0);
        assertThat(sealed.dossierHash()).isEqualTo(Digest.of(sealed.index().toString()));
        return sealed.index();
    }

    @Test
    void i15_an_archived_case_takes_nothing_more_but_a_link_to_the_case_that_reopens_it() {
        Dispute.archived().when(Steps.archive()).refusedBy(CASE_ENDED);
        Dispute.archived().when(Steps.withdraw()).refusedBy(CASE_ENDED);
        Dispute.archived().when(Steps.designate(GUO)).refusedBy(CASE_ENDED);
        Dispute.archived()
                .when(new IntakeCommand.LinkCase(CASE, EARLIER_CASE, "另案重新处理"))
                .leadsTo(new IntakeEvent.CaseLinked(CASE, EARLIER_CASE, sealed("另案重新处理")));
    }
}
