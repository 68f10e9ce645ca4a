package org.mediation.hotline;

import org.mediation.kernel.Rule;

/** Every reason for which a {@link HotlineTicket} refuses a command. */
public enum TicketRule implements Rule {
    TICKET_ENDED("ticket-ended", "工单已办结，不能再办理；如有新的诉求，请另行登记", "The ticket is done; register a new request", "f11"),
    TICKET_STEP(
            "ticket-step",
            "工单当前环节不能进行此项操作，请刷新后按待办办理",
            "This cannot be done at the present step of the ticket; refresh and follow the work list",
            "f1-f11"),
    REQUEST_MISSING("request-missing", "请记录来电人的诉求", "Record what the caller asks for", "D-24"),
    CALLER_MISSING(
            "caller-missing",
            "请登记来电人姓名或者联系电话；不愿留名的，请选择匿名",
            "Record name or phone of the caller, or mark the request as anonymous",
            "f1"),
    ANONYMOUS_NAMED(
            "anonymous-named", "匿名诉求不登记姓名和证件号码", "An anonymous request carries neither name nor identity number", "f1"),
    TICKET_DISTRICT_MISSING(
            "ticket-district-missing",
            "请选择用人单位所在区；不清楚的，选择来电人所在区",
            "Choose the district of the employer, or of the caller where it is not known",
            "BJ-JSJB 12"),
    TICKET_RECEIVED_AHEAD(
            "ticket-received-ahead", "来件时间不能晚于当前时间", "The time of the call cannot lie in the future", "T-HL-ANS"),
    HOTLINE_CLOSED(
            "hotline-closed",
            "登记工单的工会组织不存在或已停用",
            "The organisation that runs the hotline does not exist or is closed",
            "f1"),
    UNIT_CLOSED("unit-closed", "承办单位不存在或已停用，请选择其他单位", "The unit does not exist or is closed", "f4"),
    TICKET_DUE_NOT_REACHED("ticket-due-not-reached", "该期限尚未届满", "The time has not passed", "T-HL-GEN"),
    EMERGENCY_EMPTY("emergency-empty", "请选择危险种类，或者标明重大事项", "Choose the kind of danger, or mark it as major", "f3"),
    EMERGENCY_PENDING("emergency-pending", "已有紧急情况尚未报告，请先报告", "An emergency is still to be reported", "f3"),
    EMERGENCY_NONE("emergency-none", "没有需要报告的紧急情况", "There is no emergency to report", "f3"),
    RETURN_TOO_LATE(
            "return-too-late", "退单期限已过，派单有效，请办理", "The time to return it has passed; the dispatch stands", "T-HL-RET"),
    RETURN_DECIDED_ABOVE(
            "return-decided-above", "退单次数已满，由负责人指定承办单位", "It was returned too often; the head names the unit", "f5"),
    CONTACT_FIRST("contact-first", "请先联系来电人再答复", "Contact the caller before answering", "BJ-JSJB 15"),
    CALLS_TOO_FEW(
            "calls-too-few",
            "联系次数不足，不能按联系不上来电人答复，请再次联系",
            "Too few calls to answer that the caller cannot be reached",
            "f6"),
    RESULT_UNFIT(
            "result-unfit",
            "转办、并单和撤回请使用相应操作，不能作为答复结果",
            "Conversion, merging and withdrawal are not answers; use their own commands",
            "f6"),
    EXTENSION_ONCE("extension-once", "工单只能延期一次", "A ticket is extended once", "f6"),
    EXTENSION_TOO_LATE("extension-too-late", "办理期限已过，不能延期", "The time is over and cannot be extended", "f6"),
    EXTENSION_UNTOLD("extension-untold", "延期应先告知来电人", "Tell the caller before extending", "f6"),
    CONVERSION_UNWANTED("conversion-unwanted", "转办须经来电人同意", "Converting needs the consent of the caller", "f7"),
    VISIT_BY_HANDLER(
            "visit-by-handler", "承办人不得回访自己办理的工单", "Whoever handled the ticket does not visit its caller", "f9"),
    VISIT_ANSWERS(
            "visit-answers",
            "联系上来电人的，请登记是否解决和是否满意；未联系上的不填",
            "Record both answers of a caller who was reached, and none of one who was not",
            "f9"),
    REOPEN_ONCE(
            "reopen-once",
            "工单只能重新办理一次，请确认办结或者转督办",
            "A ticket is reopened once; complete it or hand it to oversight",
            "f10"),
    MERGED_INTO_ITSELF("merged-into-itself", "工单不能并入自身", "A ticket cannot be merged into itself", "f1"),
    TICKET_TEXT_MISSING("ticket-text-missing", "请写明内容", "Write down the text", "D-24");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    TicketRule(String code, String chinese, String english, String source) {
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
