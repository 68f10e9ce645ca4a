package org.mediation.statistics.definition;

import org.mediation.kernel.Named;

/** How the sources' 受理劳动争议案件 is read (口径): mediation cases alone, or together with legal aid. */
public enum Reading implements Named {
    A("仅调解案件"),
    B("调解案件和法律援助合计");

    private final String chinese;

    Reading(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The indicator that this reading calls 受理. */
    public Indicator received() {
        return this == A ? Indicator.RECEIVED : Indicator.RECEIVED_WITH_AID;
    }
}
