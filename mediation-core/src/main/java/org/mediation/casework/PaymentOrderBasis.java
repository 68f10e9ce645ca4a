package org.mediation.casework;

import org.mediation.kernel.Named;

/** On which article a payment order is asked for (支付令依据); after an objection it decides what comes next. */
public enum PaymentOrderBasis implements Named {
    MEDIATION_AGREEMENT("《劳动争议调解仲裁法》第十六条（调解协议）"),
    WAGES_IN_ARREARS("《劳动合同法》第三十条（拖欠劳动报酬）");

    private final String chinese;

    PaymentOrderBasis(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
