package org.mediation.casework;

import org.mediation.kernel.Named;

/** Answer of a party to a proposal (对方案的答复). */
public enum ProposalAnswer implements Named {
    ACCEPT("同意"),
    REJECT("不同意"),
    COUNTER("提出修改");

    private final String chinese;

    ProposalAnswer(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
