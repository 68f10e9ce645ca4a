package org.mediation.casework;

import org.mediation.kernel.Named;

/** Group that is served first (重点群体); never changes a statutory time limit. */
public enum PriorityFlag implements Named {
    MIGRANT_WORKER("农民工"),
    PLATFORM_WORKER("新就业形态劳动者"),
    FEMALE_SPECIAL("女职工特殊保护"),
    MINOR("未成年工"),
    DISABLED("残疾职工"),
    ELDERLY("老年人"),
    HARDSHIP("困难职工"),
    PRE_FESTIVAL_WAGES("两节欠薪");

    private final String chinese;

    PriorityFlag(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
