package org.mediation.hotline;

import org.mediation.kernel.Named;

/** A danger that is told on the phone (紧急情况), with the public number that is called at once. */
public enum Danger implements Named {
    CRIME("人身安全受到威胁，立即拨打110", "110"),
    FIRE("火灾等灾害事故，立即拨打119", "119"),
    INJURY("人员伤病，立即拨打120", "120");

    private final String chinese;
    private final String number;

    Danger(String chinese, String number) {
        this.chinese = chinese;
        this.number = number;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    public String number() {
        return number;
    }
}
