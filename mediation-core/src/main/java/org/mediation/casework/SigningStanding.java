package org.mediation.casework;

import org.mediation.kernel.Named;

/** Where the parties' signatures stand (签署状态). */
public enum SigningStanding implements Named {
    OPEN("签署中"),
    SIGNED("当事人已签署"),
    DECLINED("有人拒签");

    private final String chinese;

    SigningStanding(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
