package org.mediation.casework;

import org.mediation.kernel.Named;

/** The procedure in which a court tries a suit that it entrusts for mediation (审理程序). */
public enum CourtProcedure implements Named {
    ORDINARY("普通程序"),
    SIMPLIFIED("简易程序");

    private final String chinese;

    CourtProcedure(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
