package org.mediation.casework;

import org.mediation.kernel.Named;

/** Way to make an agreement enforceable (确认途径). */
public enum ConfirmationRoute implements Named {
    COURT("司法确认"),
    ARBITRATION("仲裁审查");

    private final String chinese;

    ConfirmationRoute(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
