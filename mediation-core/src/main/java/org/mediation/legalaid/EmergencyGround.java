package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Why aid is granted before the papers are complete (先行援助情形); LAL art. 44. */
public enum EmergencyGround implements Named {
    PERIOD_ENDING("时效或者法定期限即将届满"),
    PRESERVATION("需要立即申请财产或者证据保全"),
    ADVANCE_ENFORCEMENT("需要立即申请先予执行"),
    OTHER_URGENT("法律规定的其他紧急情形");

    private final String chinese;

    EmergencyGround(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
