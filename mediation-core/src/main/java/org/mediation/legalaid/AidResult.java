package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** What came of the matter for the recipient (援助结果). */
public enum AidResult implements Named {
    ADVISED("已答复或者已出具文书"),
    SETTLED("调解或者和解"),
    WON("请求获得支持"),
    PARTLY_WON("请求部分获得支持"),
    LOST("请求未获支持"),
    WITHDRAWN("撤回请求"),
    ENFORCED("执行到位");

    private final String chinese;

    AidResult(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
