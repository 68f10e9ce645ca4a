package org.mediation.casework;

import org.mediation.kernel.Named;

/** Form in which a settlement was reached (和解形式). */
public enum SettlementForm implements Named {
    WRITTEN("书面协议"),
    ON_SPOT("即时履行");

    private final String chinese;

    SettlementForm(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
