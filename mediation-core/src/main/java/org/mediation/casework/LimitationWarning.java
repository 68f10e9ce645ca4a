package org.mediation.casework;

import org.mediation.kernel.Named;

/** How near a limitation date was when the parties were warned (时效预警). */
public enum LimitationWarning implements Named {
    EARLY("时效将满"),
    LAST("时效即将届满，末次提示");

    private final String chinese;

    LimitationWarning(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
