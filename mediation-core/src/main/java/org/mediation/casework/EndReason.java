package org.mediation.casework;

import org.mediation.kernel.Named;

/** Why mediation ended without an agreement (终止原因). */
public enum EndReason implements Named {
    REFUSED("一方明确拒绝调解"),
    UNREACHABLE("当事人无法联系"),
    NO_ANSWER("逾期未答复视为不同意"),
    WITHDRAWN("申请人撤回申请"),
    WITHDRAWN_SETTLED("双方自行和解撤回申请"),
    DEEMED_WITHDRAWN("逾期未补正视为撤回"),
    ENDED_BY_PARTY("当事人要求终止调解"),
    EXPIRED("期满未达成协议"),
    DEADLOCK("分歧过大无法达成协议"),
    FALSE_MEDIATION("涉嫌虚假调解"),
    OUT_OF_SCOPE_FOUND("不属于调解范围"),
    PARTY_DIED("当事人死亡或终止"),
    JOINED_OTHER("已申请仲裁或起诉");

    private final String chinese;

    EndReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
