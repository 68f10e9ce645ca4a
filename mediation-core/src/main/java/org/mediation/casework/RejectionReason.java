package org.mediation.casework;

import org.mediation.kernel.Named;

/** Why an application is not accepted (不予受理原因). */
public enum RejectionReason implements Named {
    OUT_OF_SCOPE("不属于劳动争议调解范围"),
    NOT_COMPETENT("不属于本组织管辖"),
    ALREADY_DECIDED("已经仲裁裁决或法院判决"),
    ADMINISTRATIVE_MATTER("属于行政处理事项"),
    NO_IDENTIFIABLE_RESPONDENT("没有明确的被申请人");

    private final String chinese;

    RejectionReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
