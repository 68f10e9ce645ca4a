package org.mediation.casework;

import org.mediation.kernel.Named;

/** What can be enforced (执行依据); an agreement alone never can (I-18). */
public enum TitleKind implements Named {
    COURT_CONFIRMATION("司法确认裁定书"),
    ARBITRAL_STATEMENT("仲裁调解书"),
    COURT_STATEMENT("民事调解书"),
    AWARD("仲裁裁决书"),
    JUDGMENT("民事判决书"),
    PAYMENT_ORDER("支付令");

    private final String chinese;

    TitleKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
