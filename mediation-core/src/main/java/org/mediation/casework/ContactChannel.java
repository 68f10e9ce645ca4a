package org.mediation.casework;

import org.mediation.kernel.Named;

/** How a party was reached or answered (联系方式). */
public enum ContactChannel implements Named {
    IN_PERSON("当面"),
    PHONE("电话"),
    SMS("短信"),
    LETTER("书面"),
    ONLINE("线上平台"),
    APPLICATION("申请书"),
    OUTSIDE_BODY("法院或者仲裁委员会已记录");

    private final String chinese;

    ContactChannel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
