package org.mediation.casework;

import org.mediation.kernel.Named;

/** Whether a mediator may go on after disclosure (中立性). */
public enum Neutrality implements Named {
    CLEAR("无回避情形"),
    QUESTIONED("待当事人或组织决定"),
    RECUSED("已决定回避");

    private final String chinese;

    Neutrality(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
