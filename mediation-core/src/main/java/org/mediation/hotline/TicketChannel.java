package org.mediation.hotline;

import org.mediation.kernel.Named;

/** How a request reached the hotline (来件渠道). */
public enum TicketChannel implements Named {
    CALL("来电"),
    APP("APP"),
    WEB("网上留言"),
    HOTLINE_12345("12345热线转来");

    private final String chinese;

    TicketChannel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
