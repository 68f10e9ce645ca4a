package org.mediation.problems;

import static org.springframework.http.HttpStatus.*;

import org.mediation.kernel.Rule;
import org.springframework.http.HttpStatus;

/** Every refusal that is not a rule of the domain: its stable code, its status and its sentences. */
public enum Problem implements Rule {
    MALFORMED_REQUEST(
            "malformed-request",
            BAD_REQUEST,
            "请求内容有误",
            "请求内容无法识别，请核对后重新提交。",
            "The request cannot be read; check it and send it again."),
    NOT_SIGNED_IN(
            "not-signed-in", UNAUTHORIZED, "未登录", "尚未登录或登录已过期，请重新登录。", "Sign in first; the session may have ended."),
    BAD_CREDENTIALS(
            "bad-credentials", UNAUTHORIZED, "登录失败", "用户名或密码不正确，请重新输入。", "The user name or the password is wrong."),
    ACCOUNT_LOCKED(
            "account-locked",
            UNAUTHORIZED,
            "账号已锁定",
            "连续多次登录失败，账号已暂时锁定，请15分钟后再试。",
            "Too many failed attempts; try again in 15 minutes."),
    CSRF_TOKEN_INVALID(
            "csrf-token-invalid",
            FORBIDDEN,
            "页面已过期",
            "页面安全标识已失效，请刷新页面后重试。",
            "Reload the page; its security token is out of date."),
    NOT_ALLOWED("not-allowed", FORBIDDEN, "没有权限", "您的角色不能进行此项操作。", "Your role does not permit this."),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "地址不存在", "请求的地址不存在，请核对。", "There is nothing at this address."),
    CASE_NOT_FOUND(
            "case-not-found",
            HttpStatus.NOT_FOUND,
            "案件不存在",
            "没有该案件，或您无权查看。",
            "There is no such case, or you may not see it."),
    NOTHING_THEN(
            "nothing-then",
            HttpStatus.NOT_FOUND,
            "该时点无记录",
            "该案件在所选时点尚无记录，或没有该序号的事件，请重新选择。",
            "The case had no event by then, or has no event of this number; choose another moment."),
    TICKET_NOT_FOUND(
            "ticket-not-found",
            HttpStatus.NOT_FOUND,
            "工单不存在",
            "没有该工单，或您无权查看。",
            "There is no such ticket, or you may not see it."),
    AID_NOT_FOUND(
            "aid-not-found",
            HttpStatus.NOT_FOUND,
            "援助事项不存在",
            "没有该援助事项，或您无权查看。",
            "There is no such aid matter, or you may not see it."),
    PROGRESS_UNKNOWN(
            "progress-unknown",
            HttpStatus.NOT_FOUND,
            "查询不到",
            "受理号或者查询码不正确，请核对后重新输入。",
            "Number or code is wrong; check them and try again."),
    PROGRESS_LOCKED(
            "progress-locked",
            UNAUTHORIZED,
            "查询已锁定",
            "该受理号连续多次查询失败，请15分钟后再试，或者拨打12351。",
            "Too many wrong codes for this number; try again in 15 minutes or call 12351."),
    TASK_NOT_FOUND(
            "task-not-found",
            HttpStatus.NOT_FOUND,
            "待办不存在",
            "没有该待办，或您无权查看，请刷新后重试。",
            "There is no such task, or you may not see it."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            HttpStatus.METHOD_NOT_ALLOWED,
            "请求方法不支持",
            "该地址不支持此请求方法。",
            "This address does not support this method."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            HttpStatus.NOT_ACCEPTABLE,
            "返回格式不支持",
            "无法以所要求的格式返回内容。",
            "The answer does not exist in the format asked for."),
    BUSY(
            "busy-try-again",
            CONFLICT,
            "系统繁忙",
            "该案件正在被他人办理，请稍后重试。",
            "Others are working on this case right now; try again."),
    STALE_VERSION(
            "stale-version",
            PRECONDITION_FAILED,
            "案件已更新",
            "案件已被他人更新，请刷新后再办理。",
            "The case has changed; reload it first."),
    REGISTERED_ELSEWHERE(
            "registered-elsewhere",
            CONFLICT,
            "已由其他组织登记",
            "同一来源的该记录已由其他调解组织登记，请与其联系。",
            "Another organisation has registered this record of the same source."),
    NOT_JSON("not-json", BAD_REQUEST, "内容格式有误", "该行不是有效的JSON，请核对后重新导入。", "The line is not valid JSON."),
    NOT_UTF_8("not-utf-8", BAD_REQUEST, "编码有误", "该行不是有效的UTF-8编码，请转换后重新导入。", "The line is not valid UTF-8."),
    TOO_LARGE("content-too-large", PAYLOAD_TOO_LARGE, "内容过大", "提交的内容过大，请精简后重新提交。", "The request is too large."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "内容格式不支持",
            "提交内容的格式不受支持，请使用JSON格式。",
            "This content type is not supported; send JSON."),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            UNPROCESSABLE_ENTITY,
            "请求标识重复",
            "该请求标识已用于另一项操作，请刷新后重试。",
            "This idempotency key was used for another request."),
    MESSAGE_NOT_AUTHENTIC(
            "message-not-authentic",
            UNAUTHORIZED,
            "签名无效",
            "消息签名无法验证，请核对密钥、签名和来源后重新发送。",
            "The signature of the message does not hold; check key, signature and source."),
    MESSAGE_OUT_OF_TIME(
            "message-out-of-time",
            UNAUTHORIZED,
            "签名时间超限",
            "消息签名时间与本系统时间相差过大，请校准时间后重新签名发送。",
            "The message was signed too long ago or ahead of our clock; sign it anew."),
    MESSAGE_REPLAYED(
            "message-replayed",
            CONFLICT,
            "消息重放",
            "该消息的这次签名已经使用过，如需重发请重新签名。",
            "This signature of the message was used already; sign it anew to send it again."),
    MESSAGE_ID_REUSED(
            "message-id-reused",
            UNPROCESSABLE_ENTITY,
            "消息标识重复",
            "该消息标识已用于另一内容，请使用新的标识。",
            "This message id was used for another content."),
    MESSAGE_NOT_FOUND(
            "message-not-found",
            HttpStatus.NOT_FOUND,
            "消息不存在",
            "没有该消息，或您无权查看。",
            "There is no such message, or you may not see it."),
    MESSAGE_SETTLED(
            "message-settled",
            CONFLICT,
            "消息已办结",
            "该消息已经办结，无需再次处理，请刷新后查看。",
            "The message is settled; there is nothing left to do about it."),
    REFERENCE_UNKNOWN(
            "reference-unknown",
            CONFLICT,
            "案号无法识别",
            "消息所称案号尚无对应的往来案件，请核对后关联案件。",
            "No case that is exchanged with the sender has this number; link it to its case."),
    REFERENCE_TAKEN(
            "reference-taken", CONFLICT, "案号已关联", "该案号已关联其他案件，请核对。", "This number belongs to another case already."),
    COUNTERPART_NOT_FOUND(
            "counterpart-not-found", HttpStatus.NOT_FOUND, "往来单位不存在", "没有该往来单位，请核对。", "There is no such counterpart."),
    FILLING_NOT_FOUND(
            "filling-not-found",
            HttpStatus.NOT_FOUND,
            "统计版本不存在",
            "没有该统计版本，请刷新后重试。",
            "There is no such filling of the statistics."),
    FILLING_ON_THE_WAY(
            "filling-on-the-way",
            CONFLICT,
            "已有重建",
            "已有一个统计版本正在重建或等待切换，请先切换或放弃。",
            "Another filling is on its way or waits to be switched to; finish or discard it first."),
    FILLING_NOT_READY(
            "filling-not-ready",
            CONFLICT,
            "统计版本状态不符",
            "该统计版本的状态不允许此操作，请刷新后重试。",
            "The filling does not stand where this can be done; reload it first."),
    NO_FILLING_BEFORE("no-filling-before", CONFLICT, "没有上一版本", "没有可以退回的统计版本。", "There is no filling to step back to."),
    NOTHING_PARKED(
            "nothing-parked",
            HttpStatus.NOT_FOUND,
            "没有待重试事件",
            "该事项没有等待重试的事件，请刷新。",
            "No event of this matter waits to be tried again."),
    UNAVAILABLE(
            "temporarily-unavailable",
            SERVICE_UNAVAILABLE,
            "暂时无法处理",
            "系统暂时无法处理，请稍后重试。",
            "The request cannot be handled right now; try again later."),
    INTERNAL_ERROR(
            "internal-error",
            INTERNAL_SERVER_ERROR,
            "系统错误",
            "系统内部错误，您的操作没有生效，请联系管理员并提供错误编号。",
            "Something went wrong inside; tell the administrator the incident number.");

    private final String code;
    private final HttpStatus status;
    private final String title;
    private final String chinese;
    private final String english;

    Problem(String code, HttpStatus status, String title, String chinese, String english) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.chinese = chinese;
        this.english = english;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
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
        return "HTTP";
    }
}
