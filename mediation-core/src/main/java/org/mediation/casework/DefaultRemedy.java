package org.mediation.casework;

import org.mediation.kernel.Named;

/** The way that a creditor takes when urging did not help (违约救济途径). */
public enum DefaultRemedy implements Named {
    ENFORCEMENT("申请强制执行"),
    PAYMENT_ORDER("申请支付令"),
    ARBITRATION("申请仲裁"),
    SUIT("提起诉讼"),
    WRITE_OFF("终止追索");

    private final String chinese;

    DefaultRemedy(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
