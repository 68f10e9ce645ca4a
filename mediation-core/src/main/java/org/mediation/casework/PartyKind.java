package org.mediation.casework;

import org.mediation.kernel.Named;

/** What a party is; with labour dispatch both employer and host employer are parties (LDMAL art. 22). */
public enum PartyKind implements Named {
    PERSON("个人"),
    EMPLOYER("用人单位"),
    HOST_EMPLOYER("用工单位");

    private final String chinese;

    PartyKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
