package org.mediation.privacy;

import org.mediation.kernel.Rule;

/** The rules of erased subjects (个人信息删除). */
public enum PrivacyRule implements Rule {
    SUBJECT_ERASED(
            "subject-erased",
            "该主体的个人信息已依法删除，不能再登记新的内容。",
            "This subject was erased; nothing more can be written about it.",
            "PIPL 47, I-26");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    PrivacyRule(String code, String chinese, String english, String source) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String source() {
        return source;
    }
}
