package org.mediation.casework;

import org.mediation.kernel.Named;

/** What a claim is about (诉求类别). */
public enum ClaimCategory implements Named {
    WAGES("劳动报酬"),
    OVERTIME("加班费"),
    DOUBLE_WAGE("未签书面合同二倍工资"),
    ANNUAL_LEAVE("未休年休假工资"),
    SEVERANCE("经济补偿"),
    UNLAWFUL_TERMINATION("违法解除赔偿金"),
    WORK_INJURY("工伤待遇"),
    SOCIAL_INSURANCE("社会保险"),
    HOUSING_FUND("住房公积金"),
    LABOUR_RELATION("确认劳动关系"),
    CONTRACT("劳动合同订立变更解除"),
    WORKING_TIME("工时休息休假"),
    WOMEN_RIGHTS("女职工权益"),
    MINOR_DISABLED("未成年工残疾职工权益"),
    SAFETY("劳动安全卫生"),
    DISPATCH("劳务派遣"),
    PLATFORM_RIGHTS("新就业形态权益"),
    COLLECTIVE_AGREEMENT("集体合同"),
    TRAINING_WELFARE("培训福利"),
    OTHER("其他");

    private final String chinese;

    ClaimCategory(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
