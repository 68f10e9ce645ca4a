package org.mediation.casework;

import org.mediation.kernel.Named;

/** Where a case stands (环节). */
public enum Stage implements Named {
    REGISTERED("登记"),
    SUPPLEMENTING("待补正"),
    UNDER_REVIEW("受理审查"),
    CONSENT("征询意愿"),
    PANEL("选定调解员"),
    NEGOTIATION("调解中"),
    SESSION_FIXED("待开会"),
    PROPOSED("方案待答复"),
    DRAFTING("协议审查"),
    SIGNING("签署协议"),
    ENDING("终止办理中"),
    PERFORMANCE("履行中"),
    CONCLUDED("待结案"),
    CLOSED("已结案"),
    ARCHIVED("已归档");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
