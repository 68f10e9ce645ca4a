package org.mediation.casework;

import org.mediation.kernel.Named;

/** What a party may do elsewhere; always told when mediation is refused or ends (救济途径). */
public enum Remedy implements Named {
    ARBITRATION("申请劳动仲裁"),
    SUIT("向人民法院起诉"),
    LABOUR_INSPECTION("向劳动保障监察投诉"),
    SOCIAL_INSURANCE_OFFICE("向社会保险经办机构反映"),
    HOUSING_FUND_CENTRE("向住房公积金管理中心反映"),
    LEGAL_AID("申请法律援助"),
    PAYMENT_ORDER("申请支付令");

    private final String chinese;

    Remedy(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
