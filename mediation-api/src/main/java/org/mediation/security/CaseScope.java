package org.mediation.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;

/**
 * The cases that exist for somebody, as a condition on views.case_summary.
 *
 * @param condition SQL over its columns case_id, organisation_id and mediators, with named parameters
 */
public record CaseScope(String condition, Map<String, ?> parameters) {
    private static final CaseScope EVERY = new CaseScope("true", Map.of());
    private static final CaseScope NO = new CaseScope("false", Map.of());

    /** What relation to a case a role needs is fixed here, once per role. */
    public static CaseScope of(Actor actor) {
        return switch (actor.role()) {
            case INTAKE_CLERK, MEDIATION_ORG_HEAD ->
                where("organisation_id = :scopeOrganisation", "scopeOrganisation", actor.organisation());
            case MEDIATOR, LEAD_MEDIATOR ->
                new CaseScope("mediators @> array[:scopeMediator]::uuid[]", Map.of("scopeMediator", actor.id()));
            case APPLICANT, RESPONDENT, REPRESENTATIVE -> where("case_id = :scopeCase", "scopeCase", actor.caseId());
            case COURT_LIAISON, ARBITRATION_LIAISON ->
                where(
                        "case_id in (select matter.case_id from exchange.matter where counterpart = :scopeCounterpart)",
                        "scopeCounterpart",
                        actor.organisation());
            case OVERSEER -> where("""
                    organisation_id in (
                        with recursive below as (
                            select id from views.organisation where id = :scopeOrganisation
                            union select next.id from views.organisation next join below on next.parent = below.id)
                        select id from below)""", "scopeOrganisation", actor.organisation());
            case AUDITOR -> EVERY;
            case AID_LAWYER -> new CaseScope("""
                    case_id in (select aid.case_id from views.aid_summary aid
                        where aid.lawyer = :scopeLawyer and aid.client is not null)""", Map.of("scopeLawyer", actor.id()));
            case AID_REVIEWER,
                    HOTLINE_AGENT,
                    HOTLINE_DISPATCHER,
                    TICKET_HANDLER,
                    STATISTICIAN,
                    SYS_ADMIN,
                    SECURITY_ADMIN,
                    SYSTEM -> NO;
        };
    }

    private static CaseScope where(String condition, String name, @Nullable Identifier value) {
        return value == null ? NO : new CaseScope(condition, Map.of(name, value.value()));
    }
}
