package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** How the application came (来源渠道). */
public enum AidChannel implements Named {
    WINDOW("窗口申请"),
    ONLINE("网上申请"),
    HOTLINE("热线转办"),
    MEDIATION_CASE("调解案件转交"),
    RECEPTION("接待日转交"),
    COURT_NOTICE("法院通知"),
    COMMISSION_NOTICE("仲裁委员会通知");

    private final String chinese;

    AidChannel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
