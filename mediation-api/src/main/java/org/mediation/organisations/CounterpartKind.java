package org.mediation.organisations;

import org.mediation.kernel.Named;
import org.mediation.kernel.Role;

/** What kind of body is on the other side of an exchange (往来单位类型). */
public enum CounterpartKind implements Named {
    COURT("人民法院", Role.COURT_LIAISON),
    ARBITRATION("劳动人事争议仲裁院", Role.ARBITRATION_LIAISON);

    private final String chinese;
    private final Role liaison;

    CounterpartKind(String chinese, Role liaison) {
        this.chinese = chinese;
        this.liaison = liaison;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** As whom its people and its messages act. */
    public Role liaison() {
        return liaison;
    }
}
