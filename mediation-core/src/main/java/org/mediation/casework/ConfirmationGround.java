package org.mediation.casework;

import org.mediation.kernel.Named;

/** Why a court or commission does not confirm an agreement (不予确认理由), CPL-INT art. 358. */
public enum ConfirmationGround implements Named {
    UNLAWFUL("违反法律强制性规定"),
    HARMS_OTHERS("损害国家、公共利益或者他人合法权益"),
    AGAINST_GOOD_MORALS("违背公序良俗"),
    NOT_VOLUNTARY("违反自愿原则"),
    UNCLEAR("内容不明确"),
    OTHER("其他不能确认的情形");

    private final String chinese;

    ConfirmationGround(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
