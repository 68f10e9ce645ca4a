package org.mediation.statistics.definition;

import org.mediation.kernel.Named;

/** What an indicator is counted in (单位). */
public enum Unit implements Named {
    CASES("件"),
    PERSONS("人次"),
    FEN("分"),
    PERCENT("%"),
    DAYS("天"),
    WORKING_DAYS("工作日"),
    TEAMS("个"),
    CASES_EACH("件/人");

    private final String chinese;

    Unit(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
