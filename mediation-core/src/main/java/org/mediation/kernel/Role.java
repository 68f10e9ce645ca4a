package org.mediation.kernel;

/** Who somebody is towards a matter (角色); what each may do stands at the commands, what each may see at the views. */
public enum Role {
    APPLICANT("申请人"),
    RESPONDENT("被申请人"),
    REPRESENTATIVE("代理人"),
    INTAKE_CLERK("受理员"),
    MEDIATION_ORG_HEAD("调解组织负责人"),
    MEDIATOR("调解员"),
    LEAD_MEDIATOR("首席调解员"),
    /** The court's people; they see what is exchanged with their court and nothing else. */
    COURT_LIAISON("法院联络员"),
    /** The arbitration institute's people, likewise. */
    ARBITRATION_LIAISON("仲裁院联络员"),
    AID_REVIEWER("法律援助审核人"),
    AID_LAWYER("法律援助律师"),
    HOTLINE_AGENT("热线坐席"),
    HOTLINE_DISPATCHER("热线派单/质检员"),
    TICKET_HANDLER("承办单位经办人"),
    OVERSEER("督办员"),
    STATISTICIAN("统计员"),
    AUDITOR("审计员"),
    SYS_ADMIN("系统管理员"),
    SECURITY_ADMIN("安全管理员"),
    /** The product itself: due deadlines and steps that a machine does. */
    SYSTEM("系统");

    private final String chinese;

    Role(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
