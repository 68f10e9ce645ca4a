package org.mediation.hotline;

import org.mediation.kernel.Named;

/** How hard a request is to handle (办理难度); each class has a time limit of its own. */
public enum Difficulty implements Named {
    GENERAL("一般", "T-HL-GEN"),
    DIFFICULT("难点", "T-HL-DIF"),
    COMPLEX("特别复杂", "T-HL-CPX");

    private final String chinese;
    private final String limit;

    Difficulty(String chinese, String limit) {
        this.chinese = chinese;
        this.limit = limit;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    String limit() {
        return limit;
    }
}
