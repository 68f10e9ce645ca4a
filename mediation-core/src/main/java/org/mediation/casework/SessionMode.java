package org.mediation.casework;

import org.mediation.kernel.Named;

/** How a session is held (调解方式). */
public enum SessionMode implements Named {
    ON_SITE("现场"),
    VIDEO("视频"),
    PHONE("电话"),
    IN_WRITING("书面");

    private final String chinese;

    SessionMode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
