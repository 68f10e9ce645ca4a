package org.mediation.legalaid;

import org.mediation.kernel.Named;

/** Where an aid matter stands (办理环节). */
public enum AidStage implements Named {
    RECEIVED("待审查"),
    SUPPLEMENTING("补正中"),
    DECIDING("待决定"),
    REFUSED("不予援助"),
    OBJECTED("异议审查"),
    ASSIGNING("待指派"),
    OFFERED("待接受指派"),
    HANDLING("办理中"),
    FILING("待提交结案材料"),
    CHECKING("质量检查"),
    APPROVING("补贴审批"),
    PAYING("补贴支付"),
    PAID("待办结"),
    CLOSED("已办结"),
    WITHDRAWN("视为撤回"),
    TERMINATED("已终止");

    private final String chinese;

    AidStage(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
