package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** What the lawyer does for the recipient (援助形式). */
public enum AidKind implements Named {
    CONSULT("法律咨询"),
    DRAFT("代拟法律文书"),
    NEGOTIATE("代理协商"),
    MEDIATE("代理调解"),
    ARBITRATE("代理仲裁"),
    SUE("代理诉讼"),
    ENFORCE("代理执行");

    private final String chinese;

    AidKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
