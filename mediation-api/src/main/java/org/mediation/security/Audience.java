package org.mediation.security;

import static org.mediation.kernel.Role.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.mediation.kernel.Role;

/** For whom an endpoint is there; which case such a person reaches through it is asked of {@link Access}. */
enum Audience {
    /** Nobody needs to sign in: there is no data behind it. */
    EVERYBODY(EnumSet.allOf(Role.class)),
    SIGNED_IN(EnumSet.complementOf(EnumSet.of(SYSTEM))),
    /** Who may look into a case in some way; the course that it takes is for those inside. */
    CASE_READERS(EnumSet.of(
            APPLICANT,
            RESPONDENT,
            REPRESENTATIVE,
            INTAKE_CLERK,
            MEDIATION_ORG_HEAD,
            MEDIATOR,
            LEAD_MEDIATOR,
            COURT_LIAISON,
            ARBITRATION_LIAISON,
            AID_LAWYER,
            OVERSEER,
            AUDITOR)),
    /** Who has a work list: whoever looks into cases or decides on legal aid. */
    TASK_READERS(EnumSet.of(
            APPLICANT,
            RESPONDENT,
            REPRESENTATIVE,
            INTAKE_CLERK,
            MEDIATION_ORG_HEAD,
            MEDIATOR,
            LEAD_MEDIATOR,
            COURT_LIAISON,
            ARBITRATION_LIAISON,
            AID_REVIEWER,
            AID_LAWYER,
            HOTLINE_AGENT,
            HOTLINE_DISPATCHER,
            TICKET_HANDLER,
            OVERSEER,
            AUDITOR)),
    /** Who takes calls. */
    HOTLINE_AGENTS(EnumSet.of(HOTLINE_AGENT)),
    /** Who sits at the hotline and may look for an earlier ticket of a caller. */
    HOTLINE_DESK(EnumSet.of(HOTLINE_AGENT, HOTLINE_DISPATCHER)),
    TICKET_HANDLERS(EnumSet.of(TICKET_HANDLER)),
    TICKET_ACTORS(EnumSet.of(HOTLINE_AGENT, HOTLINE_DISPATCHER, TICKET_HANDLER, MEDIATION_ORG_HEAD)),
    TICKET_READERS(
            EnumSet.of(HOTLINE_AGENT, HOTLINE_DISPATCHER, TICKET_HANDLER, MEDIATION_ORG_HEAD, OVERSEER, AUDITOR)),
    INSIDERS(EnumSet.of(
            APPLICANT,
            RESPONDENT,
            REPRESENTATIVE,
            INTAKE_CLERK,
            MEDIATION_ORG_HEAD,
            MEDIATOR,
            LEAD_MEDIATOR,
            OVERSEER,
            AUDITOR)),
    CASE_ACTORS(EnumSet.of(
            APPLICANT,
            RESPONDENT,
            INTAKE_CLERK,
            MEDIATION_ORG_HEAD,
            MEDIATOR,
            LEAD_MEDIATOR,
            COURT_LIAISON,
            ARBITRATION_LIAISON)),
    STAFF(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD, MEDIATOR, LEAD_MEDIATOR)),
    DESK(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD)),
    /** Who hands a case over for a court or a commission, or takes it in at the desk. */
    REFERRERS(EnumSet.of(INTAKE_CLERK, COURT_LIAISON, ARBITRATION_LIAISON)),
    /** Who may set a length of the union's own: an administrator, and a head for the own organisation. */
    TIMEKEEPERS(EnumSet.of(MEDIATION_ORG_HEAD, SYS_ADMIN)),
    /** Who sees that messages come and go, and with whom; which of them is asked of their cases and bodies. */
    EXCHANGE_READERS(EnumSet.of(
            INTAKE_CLERK,
            MEDIATION_ORG_HEAD,
            MEDIATOR,
            LEAD_MEDIATOR,
            COURT_LIAISON,
            ARBITRATION_LIAISON,
            AUDITOR,
            SYS_ADMIN,
            SECURITY_ADMIN)),
    /** Who reads messages and takes them there by hand. */
    EXCHANGE_HANDLERS(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD, COURT_LIAISON, ARBITRATION_LIAISON)),
    /** Who sees to it that messages arrive. */
    DELIVERY(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD, COURT_LIAISON, ARBITRATION_LIAISON, SYS_ADMIN)),
    /** Who looks into aid matters: the centre, its lawyers, and those who watch. */
    AID_READERS(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD, AID_REVIEWER, AID_LAWYER, OVERSEER, AUDITOR)),
    AID_ACTORS(EnumSet.of(INTAKE_CLERK, MEDIATION_ORG_HEAD, AID_REVIEWER, AID_LAWYER)),
    /** Who hands somebody over to legal aid. */
    AID_APPLICANTS(EnumSet.of(AID_REVIEWER, INTAKE_CLERK, MEDIATION_ORG_HEAD, HOTLINE_AGENT, TICKET_HANDLER)),
    AID_DECIDERS(EnumSet.of(AID_REVIEWER)),
    /** Who keeps the teams of lawyers and the standards: a reviewer for the own centre, an administrator for all. */
    AID_KEEPERS(EnumSet.of(AID_REVIEWER, SYS_ADMIN)),
    /** Who reads figures: a head those of the own organisation. */
    FIGURE_READERS(EnumSet.of(MEDIATION_ORG_HEAD, OVERSEER, STATISTICIAN)),
    /** Who reads the figures of all. */
    STATISTICS_OF_THE_UNION(EnumSet.of(OVERSEER, STATISTICIAN)),
    /** Who answers for what is published. */
    PUBLISHERS(EnumSet.of(STATISTICIAN)),
    SYSTEM_ADMINISTRATION(EnumSet.of(SYS_ADMIN)),
    SECURITY_ADMINISTRATION(EnumSet.of(SECURITY_ADMIN));

    private final Set<Role> roles;

    Audience(Set<Role> roles) {
        this.roles = roles;
    }

    String[] authorities() {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Role::name)
                .toArray(String[]::new);
    }
}
