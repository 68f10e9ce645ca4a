package org.mediation.hotline;

import org.mediation.kernel.Named;

/** With what a ticket was handled (办理结果). */
public enum TicketResult implements Named {
    SOLVED("已解决"),
    EXPLAINED("已解释说明"),
    CONVERTED_TO_CASE("已转劳动争议调解"),
    CONVERTED_TO_AID("已转法律援助"),
    TO_SUPERVISION("已转劳动法律监督"),
    REFERRED_OUT("已引导至其他部门"),
    DUPLICATE("重复诉求并单"),
    WITHDRAWN("来电人撤回"),
    UNREACHABLE("联系不上来电人");

    private final String chinese;

    TicketResult(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
