package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** On what ground the union helps (援助范围). */
public enum AidScope implements Named {
    LABOUR_DISPUTE("劳动争议"),
    LABOUR_RELATED_RIGHTS("与劳动有关的人身、民主和财产权利"),
    UNION_OFFICER("工会工作者因履职受侵害"),
    UNION_ORGANISATION("工会组织合法权益"),
    APPROVED_OTHER("经批准的其他事项");

    private final String chinese;

    AidScope(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
