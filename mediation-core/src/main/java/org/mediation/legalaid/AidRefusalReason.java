package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Why aid is not given (不予援助原因). */
public enum AidRefusalReason implements Named {
    OUT_OF_SCOPE("不属于援助范围"),
    NOT_IN_HARDSHIP("不符合经济困难标准"),
    NOT_COMPETENT("不属于本机构管辖"),
    ALREADY_AIDED("同一事项已获援助"),
    NO_CHANCE("申请事项明显没有事实或者法律依据"),
    APPLICANT_WITHDREW("申请人撤回申请");

    private final String chinese;

    AidRefusalReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
