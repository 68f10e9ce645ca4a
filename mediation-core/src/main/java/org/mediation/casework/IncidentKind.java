package org.mediation.casework;

import org.mediation.kernel.Named;

/** What happened that needs others at once (突发情况). */
public enum IncidentKind implements Named {
    VIOLENCE("暴力冲突"),
    SELF_HARM_THREAT("轻生扬言"),
    STOPPAGE("停工怠工"),
    GATHERING("聚集"),
    OTHER("其他");

    private final String chinese;

    IncidentKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
