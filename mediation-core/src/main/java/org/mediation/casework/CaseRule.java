package org.mediation.casework;

import org.mediation.kernel.Rule;

/** Every reason for which a {@link MediationCase} refuses a command. */
public enum CaseRule implements Rule {
    CASE_ENDED(
            "case-ended", "案件已办结，不能再办理；如需重新处理，请新建案件并关联本案", "The case has ended; open a new case and link it", "I-15"),
    WRONG_STAGE(
            "wrong-stage",
            "案件当前环节不能进行此项操作，请刷新后按待办办理",
            "This cannot be done at the present stage; refresh and follow the work list",
            "a1-a25"),
    CASE_SUSPENDED(
            "case-suspended",
            "涉嫌虚假调解，程序已中止，请先由负责人作出处理",
            "Mediation is suspended for suspected false mediation; the head decides first",
            "TEYAO 18"),
    PARTIES_INCOMPLETE(
            "parties-incomplete", "请至少登记一名申请人和一名被申请人", "Register at least one applicant and one respondent", "D-01"),
    CLAIMS_MISSING("claims-missing", "请至少登记一项诉求", "Register at least one claim", "D-01"),
    NAME_MISSING("name-missing", "请填写当事人姓名或名称", "Give the name of the party", "D-01"),
    NARRATIVE_MISSING("narrative-missing", "请记录申请的事实和理由", "Record the facts and reasons", "LDMAL 12"),
    READ_BACK_MISSING(
            "read-back-missing", "口头申请应当场记录并向申请人宣读确认", "An oral application is read back to the applicant", "LDMAL 12"),
    RECEIVED_IN_FUTURE("received-in-future", "收件时间不能晚于当前时间", "The time of receipt cannot lie in the future", "T-MED"),
    ORGANISATION_CLOSED(
            "organisation-closed", "该调解组织不存在或已停用，请选择其他组织", "The organisation does not exist or is closed", "I-09"),
    PARTY_UNKNOWN("party-unknown", "本案没有该当事人，请刷新后重新选择", "This case has no such party", "I-02"),
    PARTY_EXISTS("party-exists", "该编号已使用，请刷新后重试", "This identifier is already used", "I-29"),
    CLAIM_UNKNOWN("claim-unknown", "本案没有该诉求或该诉求已撤回，请刷新后重新选择", "This case has no such open claim", "I-16"),
    AMOUNT_NOT_POSITIVE("amount-not-positive", "金额应不少于0.01元", "The amount must be at least 0.01 yuan", "I-13"),
    AMOUNT_TOO_HIGH("amount-too-high", "金额超出可登记的范围，请核对", "The amount is beyond what can be recorded", "I-13"),
    DISPATCH_NEEDS_HOST(
            "dispatch-needs-host",
            "劳务派遣争议应同时列用人单位和用工单位为当事人",
            "A dispatch dispute lists employer and host employer",
            "I-06"),
    SUPPLEMENT_ONCE("supplement-once", "补正应一次性告知，不能再次要求补正", "What is missing is asked for once", "a5"),
    SUPPLEMENT_NOT_DUE("supplement-not-due", "补正期限尚未届满", "The time to supplement has not passed", "T-SUPP"),
    REGISTRATION_UNCHECKED(
            "registration-unchecked", "请先核对证据清单并查询关联案件", "Check evidence list and related cases first", "a2"),
    ACCEPTANCE_CONDITIONS(
            "acceptance-conditions",
            "四项受理条件须全部符合；如不符合，请作不予受理处理",
            "All four conditions must hold; otherwise reject",
            "LDMAL 2"),
    FOUR_EYES(
            "four-eyes",
            "金额或人数超过限额的案件，登记人不得自行受理，请由其他负责人审查",
            "Above the limit the registrar may not accept the own registration",
            "§3.1"),
    REMEDIES_MISSING("remedies-missing", "不予受理应告知其他救济途径", "Tell at least one other remedy", "a7"),
    LINKED_TO_ITSELF("linked-to-itself", "案件不能关联自身，请选择另一案件", "A case is linked to another case", "I-15"),
    NO_CHOICE_NEEDED("no-joint-question", "本案不属于集体或重大争议，无需作此决定", "The case is neither collective nor major", "a11"),
    CONSENT_MISSING(
            "consent-missing", "须先取得各方当事人同意，方可进行此项操作", "The consent of all parties must be recorded first", "I-01"),
    CONSENT_ANSWERED("consent-answered", "该当事人已答复，不能重复记录", "This party has already answered", "I-02"),
    CONSENT_NOT_ASKED("consent-not-asked", "尚未向该当事人征询意愿", "This party has not been asked yet", "I-02"),
    PROOF_MISSING("proof-missing", "请填写凭证或证明材料", "Give the proof", "I-02"),
    CONTACT_ATTEMPTS("contact-attempts", "至少联系两次并记录后，方可认定无法联系", "At least two attempts are recorded first", "a9"),
    DEADLINE_NOT_REACHED("deadline-not-reached", "期限尚未届满", "The time limit has not passed", "I-22"),
    DEADLINE_PASSED("deadline-passed", "期限已届满，不能再延长", "The time limit has passed and cannot be extended", "I-19"),
    EXTENSION_NEEDS_BOTH("extension-needs-both", "延长调解期限须双方当事人同意", "An extension needs both parties", "I-19"),
    EXTENSION_TOO_LONG(
            "extension-too-long", "延长天数应为正数且不超过上限", "The extension must be positive and within the cap", "T-MED-EXT"),
    MEDIATOR_NOT_ON_ROSTER(
            "mediator-not-on-roster",
            "该调解员不在本组织名册或不在任期内，请另选",
            "The mediator is not on the roster, active and within term",
            "I-09"),
    MEDIATOR_CONFLICT(
            "mediator-conflict",
            "该调解员或其律师事务所与本案当事人或代理人存在利害关系，请另选",
            "The mediator or the law firm has a conflict in this dispute",
            "I-08"),
    STAFF_ALONE(
            "staff-may-not-mediate-alone",
            "用人单位职工不能单独调解本单位争议，请另选",
            "Staff of the employer may not mediate alone",
            "I-09"),
    MEDIATOR_NOT_ON_PANEL("mediator-not-on-panel", "该调解员不是本案调解员", "This mediator is not on the panel", "I-09"),
    MEDIATOR_CHOSEN("mediator-chosen", "调解员已确定，如需更换请办理更换", "A mediator is already named; replace instead", "I-07"),
    MEDIATOR_MISSING("mediator-missing", "须先确定调解员", "A mediator must be named first", "I-01"),
    DISCLOSURE_MISSING("disclosure-missing", "调解员须先作出披露声明", "The mediator must make the disclosure first", "I-07"),
    DISCLOSURE_MADE("disclosure-made", "该调解员已作披露", "The disclosure is already made", "I-07"),
    GROUND_MISSING("ground-missing", "请说明披露或回避的具体情形", "State the ground", "I-07"),
    RECUSAL_PENDING("recusal-pending", "回避事项尚未决定，请先处理", "A recusal question is open; decide it first", "I-07"),
    RECUSAL_NOT_PENDING("recusal-not-pending", "没有待决定的回避事项", "No recusal question is open", "I-10"),
    RECUSAL_NOT_WAIVED(
            "recusal-not-waived",
            "调解员已披露回避情形，须各方当事人书面同意方可继续；否则请决定回避",
            "With a disclosed ground the mediator goes on only if all parties agree in writing; otherwise decide on recusal",
            "I-07"),
    OWN_RECUSAL("own-recusal", "调解员不得决定本人的回避", "A mediator never decides on the own recusal", "I-10"),
    SESSION_UNKNOWN("session-unknown", "没有该次调解会议或该会议已结束", "There is no such open session", "a15"),
    SESSION_OPEN("session-open", "已有安排的调解会议，请先办理", "A session is already fixed", "a14"),
    SESSION_IN_PAST("session-in-past", "会议时间不能早于当前时间", "The session cannot lie in the past", "a14"),
    SESSION_MISSING("session-missing", "须先召开调解会议", "A session must be held first", "a17"),
    ATTENDANCE_INCOMPLETE("attendance-incomplete", "请记录各方到场并核对到场人身份", "Record attendance and check identities", "a15"),
    RIGHTS_NOT_TOLD("rights-not-told", "须先向当事人告知权利义务", "Tell the parties their rights first", "a15"),
    MINUTES_UNSIGNED("minutes-unsigned", "调解笔录须经当事人签字", "The minutes must be signed", "a15"),
    NOT_CONFIRMED_BY_ALL(
            "not-confirmed-by-all",
            "无争议事实须各方书面确认",
            "Undisputed facts need everybody’s written confirmation",
            "ONLINE 18"),
    EVIDENCE_NOT_REQUIRED("evidence-not-required", "未曾要求该当事人提交证据", "Nothing was required of this party", "a16"),
    PROPOSAL_OPEN("proposal-open", "已有待答复的方案", "A proposal is still open", "a17"),
    PROPOSAL_MISSING("proposal-missing", "没有待答复的方案", "No proposal is open", "a17"),
    PROPOSAL_ANSWERED("proposal-answered", "该当事人已答复此方案", "This party has already answered", "a17"),
    PROPOSAL_EMPTY("proposal-empty", "方案须写明解决的诉求和条款", "A proposal names the claims it settles and its terms", "a17"),
    CLAIM_SETTLED("claim-settled", "该诉求已经解决，不能重复处理", "This claim is already settled", "I-16"),
    OBLIGATION_INVALID(
            "obligation-invalid",
            "每项履行义务须写明义务人、权利人和期限，付款须有金额",
            "Each obligation needs debtor, creditor, date, and for payments an amount",
            "I-13"),
    OBLIGATION_BEFORE_SIGNING(
            "obligation-before-signing", "履行期限不能早于今天", "The due date cannot lie before today", "I-13"),
    SPECIAL_AUTHORITY_MISSING(
            "special-authority-missing",
            "代理人须有特别授权才能代为同意、和解或签署",
            "A representative needs special authority for this",
            "I-05"),
    REPRESENTS_BOTH("represents-both", "同一人不能代理双方当事人", "One person may not represent both sides", "I-05"),
    REPRESENTATIVES_COUNT(
            "representatives-count",
            "推举代表应为3至5人，且代表10名以上劳动者",
            "Three to five representatives for ten or more workers",
            "LDMAL 7"),
    LEGALITY_MISSING("legality-missing", "须先完成合法性审查", "The check of legality comes first", "I-14"),
    AGREEMENT_MISSING("agreement-missing", "没有待办理的调解协议", "There is no agreement in hand", "I-11"),
    AGREEMENT_IMMUTABLE("agreement-immutable", "协议已生效，不能更改；变更须另行订立", "A signed agreement cannot be changed", "I-12"),
    ALREADY_SIGNED("already-signed", "该当事人已签署", "This party has already signed", "I-12"),
    SIGNATURES_MISSING("signatures-missing", "各方当事人和调解员须先签名", "All parties and the mediator sign first", "I-11"),
    ON_SPOT_PROOF(
            "on-spot-proof",
            "即时履行须有当事人签字的笔录和履行凭证",
            "Settlement on the spot needs signed minutes and proof of performance",
            "I-11"),
    CONFIRMATION_NOT_JOINT("confirmation-not-joint", "确认须由双方共同申请", "Confirmation is applied for jointly", "I-17"),
    CONFIRMATION_NOT_ELIGIBLE(
            "confirmation-not-eligible",
            "协议中有不适用此确认途径的诉求",
            "A claim settled by the agreement is not eligible for this route",
            "ARB-RULES 75"),
    CONFIRMATION_WINDOW("confirmation-window-closed", "申请确认的期限已过", "The window of this route is closed", "I-17"),
    CONFIRMATION_CHOSEN("confirmation-chosen", "已选择确认途径，不能重复选择", "A route is already chosen", "I-17"),
    CONFIRMATION_BODY_OWN(
            "confirmation-by-own-court",
            "法院委托调解的案件由该法院出具调解书或者准许撤诉，不另行申请确认",
            "The court that entrusted the suit makes its own statement; there is nothing to confirm",
            "b11"),
    OBLIGATION_UNKNOWN("obligation-unknown", "没有该履行事项", "There is no such obligation", "j1"),
    OBLIGATION_DONE("obligation-done", "该履行事项已办结", "This obligation is already closed", "j1"),
    PAYMENT_UNKNOWN("payment-unknown", "没有待核实的该笔付款", "There is no such payment to verify", "j1"),
    PAYMENT_TOO_HIGH("payment-too-high", "付款金额超过未履行金额，请核对", "The payment exceeds what is outstanding", "j1"),
    PAYMENT_IN_FUTURE("payment-in-future", "付款日期不能晚于今天", "The payment cannot lie in the future", "j1"),
    OBLIGATION_NOT_DUE("obligation-not-due", "履行期限尚未届满", "The obligation is not due yet", "j1"),
    OBLIGATION_NOT_DEFAULTED("obligation-not-defaulted", "该履行事项尚未认定违约", "No default is recorded", "j3"),
    PERFORMANCE_OPEN("performance-open", "仍有履行事项未办结", "Obligations are still open", "j2"),
    CONFIRMATION_OPEN(
            "confirmation-open", "请先记录双方是否申请确认", "Record first whether the parties want confirmation", "I-17"),
    NO_SUSPICION("no-suspicion", "没有待处理的虚假调解线索", "No suspicion is open", "TEYAO 18"),
    NO_INCIDENT("no-incident", "没有待处理的突发情况", "No incident is open", "PML 25"),
    INCIDENT_OPEN("incident-open", "突发情况尚未处置，请先由负责人处置", "An incident is open; the head deals with it first", "PML 25"),
    END_CAUSE_INVALID("end-cause-invalid", "请选择适用的终止原因", "Choose a cause that applies here", "a24"),
    SATISFACTION_RANGE("satisfaction-range", "满意度应为1至5", "Satisfaction is 1 to 5", "a23"),
    RETURN_VISIT_MISSING("return-visit-missing", "须先完成回访", "The return visit comes first", "a23"),
    PAPERS_INCOMPLETE("papers-incomplete", "卷宗材料不齐，不能归档", "The papers are not complete", "D-28"),
    BODY_UNKNOWN("outside-body-unknown", "名录中没有该法院或者仲裁委员会，请重新选择", "The register has no such court or commission", "b1"),
    DAY_AHEAD("day-ahead", "日期不能晚于今天，请核对", "The day cannot lie in the future", "I-29"),
    DAY_TOO_EARLY("day-too-early", "日期不能早于前一步骤的日期，请核对", "The day cannot lie before that of the step before it", "I-29"),
    NUMBER_MISSING("number-missing", "请填写案号或者文书号", "Give the docket or document number", "b1"),
    NOT_REFERRED("not-referred", "本案不是法院或者仲裁委员会移交的案件", "No court or commission handed this case over", "b1"),
    REFERRAL_STEP(
            "referral-step", "移交事项当前不能进行此项操作，请按待办办理", "The hand-over is not at this point; follow the work list", "b9"),
    ARBITRATION_STATUS(
            "arbitration-status",
            "法院移交的案件须注明仲裁前置情况，仲裁移交的无需填写",
            "A court states what arbitration has to do with the suit, a commission does not",
            "b1"),
    PROCEDURE_MISSING(
            "procedure-missing", "法院委托调解须注明审理程序，其他移交方式无需填写", "Only an entrusted suit names its procedure", "T-CRT-ENT"),
    AWARD_DAY_MISSING(
            "award-day-missing",
            "已有仲裁裁决的须填写送达日期，没有裁决的无需填写",
            "Where there is an award, and only then, give the day on which it was served",
            "I-21"),
    ARBITRATION_FIRST(
            "arbitration-first", "该争议须先申请仲裁，不能直接立案，请转入申请仲裁", "The dispute goes to arbitration first", "LDMAL 5"),
    PIPELINE_OVERRIDE(
            "pipeline-override",
            "改用其他办案流程须选择已发布的流程并说明理由",
            "Another process needs one that exists, and a reason",
            "SR-31"),
    CONFIRMATION_TRIED("confirmation-tried", "该确认途径已经办理过，请选择另一途径", "This route was tried already", "I-17"),
    CONFIRMATION_BODY(
            "confirmation-body-unfit",
            "该法院未邀请本组织，不受理本组织协议的司法确认申请",
            "This court has not invited the organisation",
            "b6"),
    CONFIRMATION_STEP(
            "confirmation-step",
            "确认申请当前不能进行此项操作，请按待办办理",
            "The application for confirmation is not at this point",
            "I-17"),
    OBLIGATION_NOT_LEFT("obligation-not-left", "该履行事项没有可继续追索的部分", "Nothing of this obligation is left to pursue", "j4"),
    NOTHING_LEFT("nothing-left", "没有未履行的部分，无需追索", "Nothing is left to pursue", "j2"),
    REMEDY_CHOSEN("remedy-chosen", "已选择救济途径，请先办理完毕", "A way is taken already; finish it first", "j4"),
    REMEDY_STEP("remedy-step", "救济程序当前不能进行此项操作，请按待办办理", "The remedy is not at this point; follow the work list", "j5"),
    TITLE_MISSING(
            "title-missing",
            "没有执行依据，调解协议本身不能申请强制执行",
            "There is no enforceable title; an agreement alone is none",
            "I-18"),
    TITLE_HELD("title-held", "已有执行依据，请直接申请强制执行", "A title is held; apply for enforcement", "j4"),
    TITLE_UNFIT("title-unfit", "法院的裁判文书须为判决书或者调解书", "A court decides by judgment or by its own statement", "b11"),
    ENFORCEMENT_TOO_LATE("enforcement-too-late", "申请执行的期限已过", "The period for enforcement has passed", "T-EXEC"),
    ENFORCEMENT_NOT_FULL("enforcement-not-full", "仍有款项未执行到位，不能按执行完毕结案", "Money is still outstanding", "j7"),
    ORDER_LAPSED("payment-order-lapsed", "支付令已因异议失效，不能再次申请", "The order lapsed on an objection", "j6"),
    ORDER_NOT_ELIGIBLE(
            "payment-order-not-eligible",
            "未履行的款项中没有可以申请支付令的项目",
            "Nothing outstanding can be asked for by payment order",
            "LDMAL 16"),
    ORDER_CONDITIONS(
            "payment-order-conditions",
            "双方没有其他债务纠纷且支付令能够送达的，方可申请",
            "There must be no other debt between them and the order must be servable",
            "CPL 225"),
    OBJECTION_LATE("objection-late", "异议期限已过，异议不发生效力", "The objection came too late", "T-PO-DEBTOR"),
    SUIT_NOT_OPEN(
            "suit-not-open",
            "该争议不能直接起诉，请先申请仲裁",
            "This dispute cannot be sued upon directly; apply for arbitration first",
            "LDI-1 13"),
    ARBITRATION_NOT_OPEN(
            "arbitration-not-open",
            "劳务争议不属于劳动仲裁受理范围，请向法院起诉",
            "A dispute on services does not go to labour arbitration",
            "LDMAL 2"),
    ARBITRATION_STEP(
            "arbitration-step", "仲裁或者诉讼程序当前不能进行此项操作，请按待办办理", "The arbitration or suit is not at this point", "c6"),
    TASK_ALREADY_CLAIMED("task-already-claimed", "该待办已被他人认领", "Somebody else has taken this task", "§7"),
    TASK_NOT_CLAIMED("task-not-claimed", "该待办未由您认领", "You do not hold this task", "§7"),
    EMPLOYMENT_UNCLEAR(
            "employment-unclear",
            "劳动关系已终止的请填写不晚于今天的终止日期，仍存续的不填",
            "Give the day on which the employment ended, not after today, or none while it continues",
            "I-20"),
    TEXT_MISSING("text-missing", "请填写内容", "Write the text", "I-29");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    CaseRule(String code, String chinese, String english, String source) {
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
