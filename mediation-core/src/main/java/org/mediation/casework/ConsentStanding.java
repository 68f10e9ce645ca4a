package org.mediation.casework;

import org.mediation.kernel.Named;

/** Where the consent of all parties stands (意愿状态). */
public enum ConsentStanding implements Named {
    OPEN("征询中"),
    AGREED("均同意"),
    REFUSED("有人拒绝"),
    UNREACHABLE("无法联系");

    private final String chinese;

    ConsentStanding(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
