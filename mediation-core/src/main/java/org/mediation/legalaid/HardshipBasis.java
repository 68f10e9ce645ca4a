package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Why hardship counts as shown, or need not be shown (经济困难认定); LAL art. 41 and 42. */
public enum HardshipBasis implements Named {
    VERIFIED("经核查符合经济困难标准"),
    DECLARED("个人书面承诺"),
    MIGRANT_WORKER("农民工请求劳动报酬或者工伤待遇"),
    RELIEF_RECIPIENT("社会救助、司法救助或者优抚对象"),
    PROTECTED_PERSON("无固定生活来源的残疾人、老年人等特定群体"),
    UNION_MATTER("工会工作者或者工会组织事项");

    private final String chinese;

    HardshipBasis(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
