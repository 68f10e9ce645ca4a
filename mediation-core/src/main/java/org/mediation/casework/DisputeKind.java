package org.mediation.casework;

import org.mediation.kernel.Named;

/** Kind of the dispute (争议类型). */
public enum DisputeKind implements Named {
    INDIVIDUAL("个人争议"),
    COLLECTIVE("集体争议"),
    COLLECTIVE_CONTRACT("集体合同争议"),
    PLATFORM("新就业形态争议"),
    PERSONNEL("人事争议"),
    SERVICE_RELATION("劳务争议");

    private final String chinese;

    DisputeKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
