package org.mediation.casework;

import org.mediation.kernel.Named;

/** What a representative may do (代理权限); only special authority may settle, waive or sign (I-05). */
public enum Authority implements Named {
    GENERAL("一般代理"),
    SPECIAL("特别授权");

    private final String chinese;

    Authority(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
