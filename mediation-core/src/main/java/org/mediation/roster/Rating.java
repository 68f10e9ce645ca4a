package org.mediation.roster;

import org.mediation.kernel.Named;

/** How an organisation was rated (评定). */
public enum Rating implements Named {
    UNRATED("未评定"),
    GOLD("金牌调解组织");

    private final String chinese;

    Rating(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
