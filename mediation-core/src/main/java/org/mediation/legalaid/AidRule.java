package org.mediation.legalaid;

import org.mediation.kernel.Rule;

/** Every reason for which an aid matter, a team or the standards refuse a command. */
public enum AidRule implements Rule {
    AID_ENDED("aid-ended", "援助事项已经结束，不能再办理；如需援助，请重新申请", "The aid matter has ended; apply anew", "I-15"),
    AID_STEP(
            "aid-step",
            "援助事项当前环节不能进行此项操作，请刷新后按待办办理",
            "This cannot be done at the present step of the aid matter",
            "e1-e11"),
    AID_CENTRE_CLOSED("aid-centre-closed", "该援助机构不存在或已停用，请选择其他机构", "The aid centre does not exist or is closed", "e1"),
    AID_RECEIVED_IN_FUTURE(
            "aid-received-in-future",
            "援助申请的收件时间不能晚于当前时间",
            "The application cannot be received in the future",
            "T-AID-DEC"),
    AID_TEXT_MISSING(
            "aid-text-missing",
            "请填写姓名、事实或者说明等必填内容",
            "Give the names, facts and explanations that are required",
            "D-22"),
    AID_CATEGORY_UNKNOWN("aid-category-unknown", "该援助机构没有这一事项类别，请重新选择", "The centre knows no such category", "e1"),
    EMERGENCY_UNFIT(
            "emergency-unfit",
            "时效或者法定期限距届满不足七日的，方可按期限紧急先行援助，请填写届满日",
            "Aid comes first only when the period ends within seven days; give its last day",
            "LAL 44"),
    AID_SUPPLEMENT_ONCE(
            "aid-supplement-once",
            "援助申请的补正应一次性告知，不能再次要求",
            "What is missing in an application for aid is asked for once",
            "LAL 43"),
    AID_NOT_DUE("aid-not-due", "援助事项的该期限尚未届满", "The time limit of the aid matter has not passed", "I-22"),
    HARDSHIP_UNPROVEN(
            "hardship-unproven",
            "申请人未说明经济困难状况，请先补正或者选择免予核查的情形",
            "No hardship was stated; ask for it or name the ground on which it is waived",
            "LAL 41"),
    HARDSHIP_NOT_WAIVED(
            "hardship-not-waived",
            "该类事项或者范围不属于免予核查经济困难的情形",
            "Hardship is not waived for this category or scope",
            "LAL 42"),
    PROVISIONAL_AID(
            "provisional-aid",
            "已先行提供援助的，经审查不符合条件应作终止处理",
            "Aid that was given first is terminated, not refused",
            "LAL 44"),
    LAWYER_NOT_IN_TEAM(
            "lawyer-not-in-team",
            "该律师不在本机构可用的法律服务团名册，请另选",
            "The lawyer is in no team that works for this centre",
            "e6"),
    LAWYER_CONFLICT(
            "lawyer-conflict",
            "该律师或其律师事务所与本争议的调解员、对方当事人或其代理人存在利害关系，请另选",
            "The lawyer or the firm has a conflict in this dispute",
            "I-08"),
    LAWYER_LEFT_BEFORE(
            "lawyer-left-before",
            "该律师在本事项中已被更换或者已退回指派，请另选",
            "This lawyer was replaced or declined in this matter",
            "e7"),
    NOT_YOUR_ASSIGNMENT("not-your-assignment", "该援助事项未指派给您", "This aid matter is not assigned to you", "e7"),
    AID_PROOF_MISSING(
            "aid-proof-missing",
            "请上传援助协议、委托书或者支付凭证",
            "Give the aid agreement, the power of attorney or the proof of payment",
            "D-22"),
    AID_STEP_UNFIT(
            "aid-step-unfit",
            "办理日期不能晚于今天或早于收件日，受助人数应大于零",
            "A step lies between receipt and today and helps at least one person",
            "e8"),
    AID_LINKED("aid-linked", "该案件或者程序已关联，不能重复关联", "This case or proceeding is linked already", "I-32"),
    AID_NUMBER_MISSING("aid-number-missing", "请填写受理机构名称和案号", "Give the body and the docket number", "e8"),
    AID_AMOUNT_UNFIT(
            "aid-amount-unfit",
            "挽回损失金额不能为负数或者超出可登记的范围",
            "The amount recovered is not negative and within what can be recorded",
            "I-13"),
    QUALITY_SCORE_UNFIT("quality-score-unfit", "质量评分应在零至一百之间", "A score lies between 0 and 100", "e11"),
    DIFFICULTY_UNKNOWN(
            "difficulty-unknown", "该援助机构没有这一难度等级，请重新选择", "The centre knows no such class of difficulty", "e11"),
    SUBSIDY_SCALE_MISSING(
            "subsidy-scale-missing",
            "补贴标准中没有对应的援助形式、结果和难度，请先设定补贴标准",
            "The subsidy scale has no line for this kind, result and difficulty; set it first",
            "e11"),
    OWN_SUBSIDY(
            "own-subsidy",
            "承办律师不得检查、审批本人的案卷和补贴",
            "The lawyer of the matter neither checks nor approves the own subsidy",
            "I-37"),
    SUBSIDY_PAID_ONCE(
            "subsidy-paid-once", "同一事项同一援助形式的补贴只支付一次", "A subsidy is paid once for each matter and kind", "I-37"),
    TEAM_FORMED("team-formed", "该法律服务团已组建，请勿重复组建", "The team is formed already", "e6"),
    TEAM_DISSOLVED("team-dissolved", "该法律服务团已解散", "The team is dissolved", "e6"),
    LAWYER_IN_TEAM("lawyer-in-team", "该律师已在本法律服务团", "The lawyer is in this team already", "e6"),
    LAWYER_UNKNOWN_TO_TEAM("lawyer-unknown-to-team", "该律师不在本法律服务团", "The lawyer is not in this team", "e6"),
    STANDARDS_UNFIT(
            "aid-standards-unfit",
            "援助标准有重复、空缺、负数金额或者未列明的难度等级，请核对",
            "The standards repeat or lack something, pay less than nothing, or name a class that they do not list",
            "e11");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    AidRule(String code, String chinese, String english, String source) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String source() {
        return source;
    }
}
