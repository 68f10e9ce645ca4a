package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Where the recipient's matter goes on with the lawyer's help (后续程序). */
public enum Proceeding implements Named {
    ARBITRATION("劳动仲裁"),
    SUIT("诉讼"),
    ENFORCEMENT("强制执行");

    private final String chinese;

    Proceeding(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
