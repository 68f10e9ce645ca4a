package org.mediation.casework;

import org.mediation.kernel.Named;

/** Side of a party (当事人地位). */
public enum Side implements Named {
    APPLICANT("申请人"),
    RESPONDENT("被申请人"),
    THIRD_PARTY("第三人");

    private final String chinese;

    Side(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
