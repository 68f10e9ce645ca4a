package org.mediation.casework;

import org.mediation.kernel.Named;

/** What arbitration has to do with a suit (仲裁前置情况): labour disputes go to arbitration first (LDMAL art. 5). */
public enum ArbitrationStatus implements Named {
    EXEMPT_IOU("工资欠条直接起诉"),
    EXEMPT_AGREEMENT("调解协议约定给付直接起诉"),
    AWARD_RECEIVED("已有仲裁裁决"),
    ARB_REFUSED("仲裁不予受理"),
    ARB_TIMEOUT("仲裁逾期未作决定"),
    NOT_LABOUR("非劳动争议"),
    NOT_YET("尚未仲裁");

    private final String chinese;

    ArbitrationStatus(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
