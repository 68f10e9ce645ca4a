package org.mediation.hotline;

import org.mediation.kernel.Named;

/** Where a ticket stands (工单环节). */
public enum TicketStep implements Named {
    ANSWERING("待即时答复"),
    DISPATCHING("待派单"),
    RECEIVING("待接收"),
    RETURNING("待定退单"),
    HANDLING("办理中"),
    VISITING("待回访"),
    DECIDING("待定回访意见"),
    COMPLETED("已办结");

    private final String chinese;

    TicketStep(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
