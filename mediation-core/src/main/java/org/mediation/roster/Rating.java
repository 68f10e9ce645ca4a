package org.mediation.roster;

/** How an organisation was rated (评定). */
public enum Rating {
    UNRATED("未评定"),
    GOLD("金牌调解组织");

    private final String chinese;

    Rating(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
