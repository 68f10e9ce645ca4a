package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Why aid ends before its work is done (终止援助情形); LAL art. 48. */
public enum TerminationGround implements Named {
    OBTAINED_BY_DECEIT("以欺骗等不正当手段获得援助"),
    FALSE_EVIDENCE("隐瞒重要事实或者提供虚假证据"),
    UNLAWFUL_USE("利用援助从事违法活动"),
    NO_LONGER_IN_HARDSHIP("经济状况变化不再符合条件"),
    MATTER_ENDED("案件终止或者已被撤销"),
    OWN_LAWYER("自行委托律师或者其他代理人"),
    RECIPIENT_INSISTS("受援人有正当理由要求终止"),
    FOUND_INELIGIBLE("先行援助后经审查不符合条件"),
    OTHER_LAWFUL("法律规定的其他情形");

    private final String chinese;

    TerminationGround(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
