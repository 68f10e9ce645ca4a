package org.mediation.casework;

import org.mediation.kernel.Named;

/** How a case ended (办理结果); each is final (I-15). */
public enum Outcome implements Named {
    SUCCESS("调解成功"),
    PARTIAL_SUCCESS("部分调解成功"),
    ORAL_SETTLED_ON_SPOT("即时履行结案"),
    FAILED("调解不成"),
    REFUSED("一方不同意调解"),
    WITHDRAWN("撤回申请"),
    WITHDRAWN_SETTLED("和解撤回"),
    REJECTED("不予受理"),
    TRANSFERRED("移送转办"),
    ANSWERED("咨询答复");

    private final String chinese;

    Outcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
