package org.mediation.casework;

import org.mediation.kernel.Named;

/** How the agreement was performed (履行结果). */
public enum PerformanceCode implements Named {
    PERFORMED_VOLUNTARILY("自动履行"),
    PERFORMED_AFTER_URGE("督促后履行"),
    PERFORMED_BY_ORDER("支付令后履行"),
    ENFORCED("强制执行到位"),
    RECOVERED_OTHERWISE("经仲裁或诉讼履行"),
    PARTIAL("部分履行"),
    UNPERFORMED("未履行");

    private final String chinese;

    PerformanceCode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
