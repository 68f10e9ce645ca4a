package org.mediation.casework;

import org.mediation.kernel.Named;

/** From what a limitation period runs (仲裁时效起算依据), under LDMAL art. 27 and the rules on mediation in enterprises. */
public enum LimitationBasis implements Named {
    NOT_KNOWN("尚未登记知道或应当知道权利被侵害之日，时效未起算"),
    LAPSED("申请时一年时效已届满"),
    APPLICATION("申请调解使时效中断，自申请之日重新计算一年"),
    MEDIATION_ENDED("调解终止，自终止之日重新计算一年"),
    DEFAULT("对方逾期不履行调解协议，自认定之日重新计算一年"),
    EMPLOYMENT_CONTINUES("劳动关系存续期间拖欠劳动报酬，不受一年时效限制"),
    EMPLOYMENT_ENDED("劳动关系已终止，自终止之日起算一年");

    private final String chinese;

    LimitationBasis(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
