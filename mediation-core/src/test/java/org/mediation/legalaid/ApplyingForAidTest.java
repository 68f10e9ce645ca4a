package org.mediation.legalaid;

import static org.mediation.legalaid.Aid.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidApplicationEvent.*;

class ApplyingForAidTest {
    private static final DueDate DECISION = DEADLINES.due("T-AID-DEC", TODAY);
    private static final DueDate SUPPLEMENT = DEADLINES.due("T-SUPP", TODAY);

    @Test
    void an_application_is_recorded_with_its_number_its_people_sealed_and_seven_days_to_decide() {
        nothing()
                .when(application())
                .leadsTo(
                        new AidApplied(
                                AID,
                                "京工援〔2026〕110106第000001号",
                                CENTRE,
                                "110106",
                                AidChannel.WINDOW,
                                AidScope.LABOUR_DISPUTE,
                                "WAGES",
                                MONDAY,
                                false,
                                null,
                                "LegalAid",
                                null,
                                null,
                                null,
                                told("拖欠工资"),
                                toldBy("月收入不足"),
                                DECISION),
                        new AidApplicantRecorded(AID, WORKER, toldBy("王芳"), toldBy("110106199001011234"), null, null),
                        new AidOpponentRecorded(AID, told("丰台区某餐饮公司"), EMPLOYER));
    }

    @Test
    void an_application_goes_to_a_centre_that_is_open_for_a_category_that_it_knows() {
        nothing()
                .when(application(CLOSED, "WAGES", AidScope.LABOUR_DISPUTE, MONDAY, null, null, null, "王芳", "欠薪"))
                .refusedBy(AidRule.AID_CENTRE_CLOSED);
        nothing()
                .when(application(CENTRE, "DIVORCE", AidScope.LABOUR_DISPUTE, MONDAY, null, null, null, "王芳", "欠薪"))
                .refusedBy(AidRule.AID_CATEGORY_UNKNOWN);
    }

    @Test
    void an_application_names_people_and_facts_and_was_received_before_now() {
        nothing()
                .when(application(CENTRE, "WAGES", AidScope.LABOUR_DISPUTE, MONDAY, null, null, null, " ", "欠薪"))
                .refusedBy(AidRule.AID_TEXT_MISSING);
        nothing()
                .when(application(CENTRE, "WAGES", AidScope.LABOUR_DISPUTE, MONDAY, null, null, null, "王芳", ""))
                .refusedBy(AidRule.AID_TEXT_MISSING);
        nothing()
                .when(application(
                        CENTRE, "WAGES", AidScope.LABOUR_DISPUTE, MONDAY.plusMinutes(1), null, null, null, "王芳", "欠薪"))
                .refusedBy(AidRule.AID_RECEIVED_IN_FUTURE);
    }

    @Test
    void a_period_that_ends_within_seven_days_makes_an_emergency_and_a_later_one_does_not() {
        nothing().when(urgentUntil(TODAY.plusDays(8))).refusedBy(AidRule.EMERGENCY_UNFIT);
        nothing().when(urgentUntil(TODAY.minusDays(1))).refusedBy(AidRule.EMERGENCY_UNFIT);
        nothing().when(urgentUntil(null)).refusedBy(AidRule.EMERGENCY_UNFIT);
        nothing()
                .after(urgentUntil(TODAY.plusDays(7)))
                .when(new GrantAidProvisionally(AID))
                .leadsTo(provisional());
        nothing().after(urgentUntil(TODAY)).when(new GrantAidProvisionally(AID)).leadsTo(provisional());
    }

    @Test
    void in_an_emergency_it_is_first_decided_whether_aid_comes_before_the_papers() {
        urgent().when(new CheckAidPapers(AID)).refusedBy(AidRule.AID_STEP);
        urgent().when(new DenyAidEmergency(AID, "期限尚长")).leadsTo(new AidEmergencyDenied(AID, told("期限尚长")));
        urgent().after(new DenyAidEmergency(AID, "期限尚长"))
                .when(new CheckAidPapers(AID))
                .leadsTo(new AidPapersChecked(AID));
        applied().when(new GrantAidProvisionally(AID)).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void what_is_missing_is_asked_for_once_and_its_arrival_starts_the_seven_days_anew() {
        applied()
                .when(new RequestAidSupplement(AID, "劳动合同"))
                .leadsTo(new AidSupplementAsked(AID, told("劳动合同"), SUPPLEMENT));
        Aid asked = applied().after(new RequestAidSupplement(AID, "劳动合同"));
        asked.at(MONDAY.plusDays(3).toInstant())
                .when(new ReceiveAidSupplement(AID, "合同一份", "低保"))
                .leadsTo(new AidSupplementReceived(
                        AID, told("合同一份"), toldBy("低保"), DEADLINES.due("T-AID-DEC", TODAY.plusDays(3))));
        applied()
                .after(new RequestAidSupplement(AID, "劳动合同"), new ReceiveAidSupplement(AID, "合同一份", null))
                .when(new RequestAidSupplement(AID, "工资条"))
                .refusedBy(AidRule.AID_SUPPLEMENT_ONCE);
        applied().when(new ReceiveAidSupplement(AID, "合同一份", null)).refusedBy(AidRule.AID_STEP);
    }

    @Test
    void what_does_not_come_in_time_is_deemed_withdrawn_and_not_before() {
        Aid asked = applied().after(new RequestAidSupplement(AID, "劳动合同"));
        asked.at(SUPPLEMENT.dueAt().minusMillis(1))
                .when(new DeemAidWithdrawn(AID))
                .refusedBy(AidRule.AID_NOT_DUE);
        applied()
                .after(new RequestAidSupplement(AID, "劳动合同"))
                .at(SUPPLEMENT.dueAt())
                .when(new DeemAidWithdrawn(AID))
                .leadsTo(new AidDeemedWithdrawn(AID));
        applied()
                .after(new RequestAidSupplement(AID, "劳动合同"))
                .at(SUPPLEMENT.dueAt())
                .after(new DeemAidWithdrawn(AID))
                .when(new ReceiveAidSupplement(AID, "合同一份", null))
                .refusedBy(AidRule.AID_ENDED);
    }

    private static ApplyForAid urgentUntil(@org.jspecify.annotations.Nullable LocalDate end) {
        return application(null, new AidEmergency(EmergencyGround.PERIOD_ENDING, end), null);
    }

    private static AidGrantedProvisionally provisional() {
        return new AidGrantedProvisionally(AID, REVIEWER, DEADLINES.due("T-AID-ASSIGN", TODAY));
    }
}
