package org.mediation.identity;

/** Something odd about an identity number (号码提示); it warns and never blocks, since issued numbers can be odd. */
public enum NumberWarning {
    LENGTH("number-length", "号码位数不对，请核对。", "The number has the wrong length."),
    CHARACTERS("number-characters", "号码中有不应出现的字符，请核对。", "The number has characters that do not belong there."),
    OLD_FORM("number-old-form", "这是15位旧身份证号码，请核对18位号码。", "This is a resident number of the old form of 15 digits."),
    ISSUER("number-issuer", "登记管理部门代码不存在，请核对。", "No registering authority has this code."),
    REGION("number-region", "行政区划代码不存在，请核对。", "No province has this code."),
    BIRTH_DATE("number-birth-date", "号码中的出生日期不存在，请核对。", "The date of birth in the number does not exist."),
    CHECK_DIGIT(
            "number-check-digit",
            "校验码不符，请核对；个别已发号码确实如此。",
            "The check digit does not match; a few issued numbers are so.");

    private final String code;
    private final String chinese;
    private final String english;

    NumberWarning(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** Stable, kebab-case. */
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
