package org.mediation.hotline;

import org.mediation.kernel.Named;

/** What kind of request it is (诉求类别), by the classes of the national union hotline. */
public enum TicketCategory implements Named {
    CONSULTATION("咨询"),
    ASSISTANCE("求助帮扶"),
    PETITION("信访投诉"),
    LEGAL_AID("法律援助"),
    SUGGESTION("意见建议");

    private final String chinese;

    TicketCategory(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
