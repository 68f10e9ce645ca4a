package org.mediation.casework;

import org.mediation.kernel.Named;

/** What has to be done under an agreement (履行内容). */
public enum ObligationKind implements Named {
    PAY_WAGES("支付劳动报酬"),
    PAY_SEVERANCE("支付经济补偿"),
    PAY_COMPENSATION("支付赔偿金"),
    PAY_INJURY_MEDICAL("支付工伤医疗费"),
    PAY_OTHER("支付其他款项"),
    ISSUE_CERTIFICATE("出具证明"),
    REINSTATE("恢复工作"),
    APOLOGISE("赔礼道歉"),
    OTHER_ACT("其他行为");

    private final String chinese;

    ObligationKind(String chinese) {
        this.chinese = chinese;
    }

    /** Whether a payment order can be asked for it (LDMAL art. 16). */
    boolean paymentOrderEligible() {
        return switch (this) {
            case PAY_WAGES, PAY_SEVERANCE, PAY_COMPENSATION, PAY_INJURY_MEDICAL -> true;
            default -> false;
        };
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
