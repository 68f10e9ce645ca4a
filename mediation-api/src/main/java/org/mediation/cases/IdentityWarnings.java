package org.mediation.cases;

import org.mediation.identity.NumberWarning;

/** Says in words what an identity check found; a number that fails may still be a real one. */
final class IdentityWarnings {
    private static final String ID_NUMBER = "ID_NUMBER_";
    private static final String USCC = "USCC_";

    private IdentityWarnings() {}

    static String sentence(String code) {
        boolean person = code.startsWith(ID_NUMBER);
        String warning = code.substring(person ? ID_NUMBER.length() : USCC.length());
        return (person ? "身份证号码：" : "统一社会信用代码：")
                + NumberWarning.valueOf(warning).chinese();
    }
}
