package org.mediation.cases;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.ReferralTarget;
import org.mediation.casework.RejectionReason;
import org.mediation.casework.Remedy;

/** How a dispute is taken in, a1 to a7. */
abstract class IntakeStories extends Stories {
    private Story supplementing() {
        Story story = desk.registered();
        desk.clerk(new IntakeCommand.RequestSupplement(story.id(), "劳动合同复印件"));
        return story;
    }

    private Story underReview() {
        Story story = desk.registered();
        desk.clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        return story;
    }

    @Test
    void what_is_missing_is_asked_for_once_and_then_the_registration_goes_on() {
        Story story = supplementing();
        waitsFor(story, "UserTask_AwaitSupplement");

        desk.clerk(new IntakeCommand.ReceiveSupplement(story.id(), "劳动合同复印件"));
        waitsFor(story, "UserTask_CompleteRegistration");
        isRefused(CaseRule.SUPPLEMENT_ONCE, () -> desk.clerk(new IntakeCommand.RequestSupplement(story.id(), "工资条")));

        desk.clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        waitsFor(story, "UserTask_ReviewAcceptance");
        endedWith(story, "SupplementReceived", "RegistrationCompleted", "LimitationAssessed", "CaseScreened");
    }

    @Test
    void who_does_not_supplement_is_reminded_and_then_counts_as_withdrawn() {
        Story story = supplementing();
        itIsThe(9, 21);
        endedWith(story, "SupplementRequested", "SupplementReminded");
        waitsFor(story, "UserTask_AwaitSupplement");

        itIsThe(9, 23);
        endedWith(story, "DeemedWithdrawn", "MediationTerminated", "GuidanceGiven");
        waitsFor(story, "UserTask_CloseCase");

        desk.head(new ClosingCommand.CloseCase(story.id(), "逾期未补正"));
        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        endedWith(story, "CaseClosed", "DossierSealed", "CaseArchived");
        nobodyHasToDoAnything(story);
    }

    @Test
    void nobody_decides_in_time_so_it_is_brought_to_the_head_and_stays_to_be_decided() {
        Story story = underReview();
        itIsThe(9, 22);
        endedWith(story, "CaseScreened", "AcceptanceOverdue");
        waitsFor(story, "UserTask_ReviewAcceptance");

        desk.head(new IntakeCommand.AcceptCase(story.id(), true, true, true, true));
        waitsFor(story, "UserTask_AnswerConsent");
    }

    @Test
    void a_case_that_is_not_taken_is_closed_at_once_and_archived() {
        Story story = underReview();
        desk.head(new IntakeCommand.RejectCase(
                story.id(), RejectionReason.ALREADY_DECIDED, List.of(Remedy.SUIT), "仲裁委已作出裁决"));
        endedWith(story, "CaseRejected", "CaseClosed");
        waitsFor(story, "UserTask_ArchiveCase");

        desk.clerk(new ClosingCommand.ArchiveCase(story.id(), true));
        endedWith(story, "DossierSealed", "CaseArchived");
        nobodyHasToDoAnything(story);
    }

    @Test
    void a_matter_that_belongs_elsewhere_is_handed_on() {
        Story story = supplementing();
        desk.clerk(new IntakeCommand.TransferCase(story.id(), ReferralTarget.SOCIAL_INSURANCE_OFFICE, "补缴社会保险"));
        endedWith(story, "CaseTransferred", "CaseClosed");
        nobodyHasToDoAnything(story);
    }

    @Test
    void a_question_is_answered_at_the_desk() {
        Story story = desk.registered();
        desk.clerk(new IntakeCommand.AnswerInquiry(story.id(), "可向社保经办机构查询。"));
        endedWith(story, "InquiryAnswered", "CaseClosed");
        nobodyHasToDoAnything(story);
    }

    @Test
    void the_applicant_takes_the_application_back_before_it_is_decided() {
        Story story = underReview();
        desk.clerk(new ClosingCommand.WithdrawApplication(story.id(), true, "双方已和解"));
        endedWith(story, "ApplicationWithdrawn", "MediationTerminated", "GuidanceGiven");
        waitsFor(story, "UserTask_CloseCase");
    }
}
