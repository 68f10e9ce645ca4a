package org.mediation.casework;

import org.mediation.kernel.Named;

/** Kind of evidence (证据种类). */
public enum EvidenceKind implements Named {
    CONTRACT("劳动合同"),
    PAY_RECORD("工资凭证"),
    ATTENDANCE("考勤记录"),
    SOCIAL_INSURANCE_RECORD("社保记录"),
    CORRESPONDENCE("往来函件或聊天记录"),
    INJURY_RECORD("工伤认定或鉴定"),
    WITNESS("证人证言"),
    OTHER("其他");

    private final String chinese;

    EvidenceKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
