package org.mediation.roster;

import org.mediation.kernel.Named;

/** Whether a mediator may be given work (在册状态). */
public enum Standing implements Named {
    ACTIVE("在册"),
    SUSPENDED("暂停"),
    REMOVED("除名");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
