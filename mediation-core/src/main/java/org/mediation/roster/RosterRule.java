package org.mediation.roster;

import org.mediation.kernel.Rule;

/** The rules that keep the registers true (名册规则). */
public enum RosterRule implements Rule {
    TEXT_MISSING("roster-text-missing", "请填写全部必填内容。", "Every required text must be given.", "I-09"),
    ORGANISATION_ALREADY_REGISTERED(
            "organisation-already-registered", "该调解组织已登记，请勿重复登记。", "The organisation is registered already.", "I-09"),
    ORGANISATION_UNKNOWN(
            "organisation-unknown", "该调解组织不在册或已停用，请重新选择。", "The organisation is not registered or closed.", "I-09"),
    ORGANISATION_CLOSED(
            "register-organisation-closed", "该调解组织已停用，请先恢复。", "The organisation is closed; reopen it first.", "I-09"),
    ORGANISATION_OPEN("organisation-open", "该调解组织正在使用，无需恢复。", "The organisation is open.", "I-09"),
    LEVEL_UNFIT(
            "legal-kind-unfit-for-level",
            "该组织性质不能设在所选层级，请核对。",
            "An organisation of this legal kind cannot sit at this level.",
            "LDMAL 10"),
    PARENT_UNFIT(
            "parent-unfit", "除市级组织外，须填写上级组织。", "Every organisation but the city's has one above it.", "domain §3.2"),
    DISTRICT_CODE_UNFIT(
            "district-code-unfit", "区划代码应为六位数字，经开区填 BDA。", "A district code has six digits, or is BDA.", "GB/T 2260"),
    PIPELINE_UNKNOWN("pipeline-unknown", "没有该办案流程，请从已部署的流程中选择。", "There is no such process to follow.", "I-09"),
    TIME_LIMIT_NOT_SET(
            "time-limit-not-set", "本组织未自行设定该期限，无需恢复。", "The organisation has set no length of its own.", "I-19"),
    ALREADY_ON_ROSTER("already-on-roster", "已在该名册中，请勿重复列入。", "It is on this roster already.", "TEYAO 4"),
    NOT_ON_ROSTER("not-on-roster", "不在该名册中，无法移出。", "It is not on this roster.", "TEYAO 4"),
    MEDIATOR_ALREADY_REGISTERED(
            "mediator-already-registered", "该调解员已登记，请勿重复登记。", "The mediator is registered already.", "I-09"),
    MEDIATOR_REMOVED(
            "mediator-removed", "该调解员已除名，如需聘任请重新登记。", "The mediator was removed; register anew instead.", "I-09"),
    MEDIATOR_SUSPENDED("mediator-suspended", "该调解员已暂停执业，请先恢复。", "The mediator is suspended.", "I-09"),
    MEDIATOR_NOT_SUSPENDED("mediator-not-suspended", "该调解员未被暂停，无需恢复。", "The mediator is not suspended.", "I-09"),
    TERM_UNFIT("term-ends-before-start", "聘期届满日不得早于起始日。", "A term must not end before it starts.", "I-09"),
    LENT_TO_OWN("lent-to-own-organisation", "不能借调到本组织。", "A mediator is not lent to the home organisation.", "I-09"),
    ALREADY_LENT("already-lent", "已借调到该组织，请勿重复操作。", "The mediator is lent to that organisation already.", "I-09"),
    NOT_LENT("not-lent", "未借调到该组织，无法结束借调。", "The mediator is not lent to that organisation.", "I-09"),
    TRAINING_UNFIT("training-hours-unfit", "培训学时须大于零。", "Training takes at least one hour.", "domain §1 SR-14");

    private final String code;
    private final String chinese;
    private final String english;
    private final String source;

    RosterRule(String code, String chinese, String english, String source) {
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
