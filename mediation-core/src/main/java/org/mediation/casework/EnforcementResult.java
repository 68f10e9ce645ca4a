package org.mediation.casework;

import org.mediation.kernel.Named;

/** How enforcement ended (执行结果). */
public enum EnforcementResult implements Named {
    FULLY_ENFORCED("执行完毕"),
    SETTLED("执行和解"),
    NO_ASSETS("终结本次执行程序"),
    WITHDRAWN("撤回执行申请");

    private final String chinese;

    EnforcementResult(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
