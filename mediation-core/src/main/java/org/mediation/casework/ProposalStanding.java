package org.mediation.casework;

import org.mediation.kernel.Named;

/** Where a proposal stands (方案状态). */
public enum ProposalStanding implements Named {
    OPEN("待答复"),
    ACCEPTED("已接受"),
    NOT_ACCEPTED("未被接受");

    private final String chinese;

    ProposalStanding(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
