package org.mediation.casework;

import org.mediation.kernel.Named;
import org.mediation.roster.OutsideBody;

/** How a court or an arbitration commission handed a dispute over for mediation (移交调解方式). */
public enum ReferralKind implements Named {
    COURT_DELEGATED("法院委派", Channel.COURT_DELEGATION),
    COURT_ENTRUSTED("法院委托", Channel.COURT_ENTRUSTMENT),
    ARBITRATION_SUGGESTED("仲裁建议调解", Channel.ARBITRATION_SUGGESTION),
    ARBITRATION_ENTRUSTED("仲裁委托", Channel.ARBITRATION_ENTRUSTMENT);

    private final String chinese;
    private final Channel channel;

    ReferralKind(String chinese, Channel channel) {
        this.chinese = chinese;
        this.channel = channel;
    }

    public Channel channel() {
        return channel;
    }

    public OutsideBody.Kind from() {
        return this == COURT_DELEGATED || this == COURT_ENTRUSTED ? OutsideBody.Kind.COURT : OutsideBody.Kind.INSTITUTE;
    }

    /** The body goes on with its own procedure when mediation fails; the others have not begun one. */
    public boolean entrusted() {
        return this == COURT_ENTRUSTED || this == ARBITRATION_ENTRUSTED;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
