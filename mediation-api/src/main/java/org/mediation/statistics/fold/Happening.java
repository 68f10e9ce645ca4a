package org.mediation.statistics.fold;

import org.mediation.kernel.Named;

/** What can be counted (统计事实): a word that definitions are written in, said by one kind of event or more. */
public enum Happening implements Named {
    REGISTERED("登记案件"),
    ACCEPTED("受理案件"),
    ACCEPTED_COLLECTIVE("受理集体争议"),
    ACCEPTED_PLATFORM("受理新就业形态争议"),
    CLOSED("结案（数额为办案天数）"),
    CLOSED_WITHIN_15_DAYS("十五日内结案"),
    CLOSED_LATE("超期结案"),
    CLOSED_AT_GRASSROOTS("街道及以下结案"),
    WORKING_DAYS_TO_CLOSE("结案（数额为工作日）"),
    SUCCEEDED("调解成功"),
    SETTLED_AND_WITHDRAWN("和解撤回"),
    DELEGATED_CONCLUDED("法院委派办结"),
    DELEGATED_SUCCEEDED("法院委派调解成功"),
    MEDIATION_SUGGESTED("收到调解建议书"),
    ARBITRATION_APPLICATION_NOTIFIED("仲裁申请告知"),
    COURT_CONFIRMATION_APPLIED("申请司法确认"),
    COURT_CONFIRMED("司法确认"),
    ARBITRATION_REVIEW_APPLIED("申请仲裁审查"),
    ARBITRATION_REVIEWED("仲裁审查确认"),
    MONEY_AGREED("协议给付职工金额"),
    MONEY_AWARDED("援助取得金额"),
    MONEY_PERFORMED("实际履行金额"),
    OBLIGATION_DUE("到期履行事项"),
    OBLIGATION_PERFORMED_IN_TIME("按期自动履行"),
    AID_APPLIED("申请法律援助"),
    AID_GRANTED("给予法律援助"),
    AID_CLOSED("法律援助办结"),
    AID_DECIDED("援助审查决定"),
    AID_DECIDED_IN_TIME("援助按时审查"),
    AID_ASSIGNED("援助指派"),
    AID_ASSIGNED_IN_TIME("援助按时指派"),
    AID_CONSULTED("援助咨询"),
    TICKET_REGISTERED("热线受理"),
    TICKET_ANSWERED_ON_CALL("热线当场答复"),
    TICKET_CONSULTED("热线咨询"),
    TICKET_DISPATCHED("热线派单"),
    TICKET_FELL_DUE("派单到期未办结"),
    TICKET_COMPLETED("派单办结"),
    TICKET_COMPLETED_IN_TIME("派单按时办结"),
    TICKET_VISITED("回访"),
    TICKET_CONTACTED("回访已响应"),
    TICKET_JUDGED("回访已评价"),
    TICKET_SOLVED("回访已解决"),
    TICKET_SATISFIED("回访满意"),
    TICKET_TO_CASE("转调解案件"),
    TEAM_FORMED("法律服务团成立"),
    TEAM_DISSOLVED("法律服务团撤销"),
    REMINDER_ISSUED("发出提示函"),
    OPINION_ISSUED("发出意见书"),
    RECOMMENDATION_ISSUED("发出建议书"),
    LETTER_DUE("函书答复到期"),
    RECTIFIED("整改完成"),
    CLUE_TRANSFERRED("线索移送"),
    WARNING_RAISED("预警"),
    WARNING_LIFTED("预警解除"),
    WARNING_DEFUSED("预警化解"),
    HAZARD_REGISTERED("排查隐患"),
    HAZARD_RESOLVED("隐患化解"),
    VISITOR_RECEIVED("接待来访");

    private final String chinese;

    Happening(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
