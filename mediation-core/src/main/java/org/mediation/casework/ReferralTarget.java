package org.mediation.casework;

import org.mediation.kernel.Named;

/** Body to which a matter is handed at intake (移送去向). */
public enum ReferralTarget implements Named {
    SIX_PARTY("六方联动联合调解"),
    ARBITRATION_INSTITUTE("劳动人事争议仲裁院"),
    COURT("人民法院"),
    LABOUR_INSPECTION("劳动保障监察"),
    SOCIAL_INSURANCE_OFFICE("社会保险经办机构"),
    HOUSING_FUND_CENTRE("住房公积金管理中心"),
    JUDICIAL_BUREAU("司法行政机关"),
    OTHER_UNION("其他工会调解组织"),
    HOTLINE("12351热线"),
    OTHER("其他单位");

    private final String chinese;

    ReferralTarget(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
