package org.mediation.aid;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.legalaid.AidApplicationCommand.ApplyForAid;
import org.mediation.legalaid.AidHandlingCommand.LinkAidToCase;
import org.mediation.matters.MatterKind;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.mediation.security.CaseScope;
import org.mediation.security.Disclosure;
import org.mediation.security.Reach;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which aid matters exist for whom: a centre sees its own, a lawyer those in hand, and nobody else looks inside. */
@Component
class AidReach implements Reach {
    private static final String ALL = "select aid_id from views.aid_summary where ";

    private final JdbcClient jdbc;

    AidReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.AID;
    }

    @Override
    public Found scope(Actor actor) {
        return switch (actor.role()) {
            case AID_REVIEWER, MEDIATION_ORG_HEAD, INTAKE_CLERK ->
                where("organisation_id = :aidOrganisation", "aidOrganisation", actor.organisation());
            case AID_LAWYER -> new Found(ALL + "lawyer = :aidLawyer", Map.of("aidLawyer", actor.id()));
            case OVERSEER -> where("""
                    organisation_id in (
                        with recursive below as (
                            select id from views.organisation where id = :aidOrganisation
                            union select next.id from views.organisation next join below on next.parent = below.id)
                        select id from below)""", "aidOrganisation", actor.organisation());
            case AUDITOR -> new Found(ALL + "true", Map.of());
            default -> Found.NOTHING;
        };
    }

    private static Found where(String condition, String name, @Nullable Identifier value) {
        return value == null ? Found.NOTHING : new Found(ALL + condition, Map.of(name, value.value()));
    }

    @Override
    public View view(Actor actor) {
        return switch (actor.role()) {
            case AID_REVIEWER, AID_LAWYER, MEDIATION_ORG_HEAD -> new View.Full(false);
            case INTAKE_CLERK -> new View.Header(Disclosure.PLAIN);
            case OVERSEER -> new View.Header(Disclosure.MASKED);
            case AUDITOR -> new View.Masked();
            default -> new View.None();
        };
    }

    @Override
    public void check(Actor actor, MatterCommand command) {
        if (command instanceof ApplyForAid application) {
            checkApplication(actor, application);
            return;
        }
        unless(exists(actor, command.matter().value()), Problem.AID_NOT_FOUND);
        if (command instanceof LinkAidToCase link) {
            unless(isOfOwnCentre(actor, link.caseId().value()), Problem.CASE_NOT_FOUND);
        }
    }

    boolean exists(Actor actor, UUID aid) {
        Found found = scope(actor);
        return jdbc.sql("select :aid in (" + found.select() + ")")
                .params(found.parameters())
                .param("aid", aid)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The hotline hands over to any centre; everybody else to the own one or one above, from a case that they see. */
    private void checkApplication(Actor actor, ApplyForAid application) {
        boolean hotline = actor.role() == Role.HOTLINE_AGENT || actor.role() == Role.TICKET_HANDLER;
        unless(hotline || isOwnOrAbove(actor, application.organisation().value()), Problem.NOT_ALLOWED);
        if (application.caseId() != null) {
            UUID dispute = application.caseId().value();
            boolean seen = actor.role() == Role.AID_REVIEWER ? isOfOwnCentre(actor, dispute) : sees(actor, dispute);
            unless(hotline || seen, Problem.CASE_NOT_FOUND);
        }
    }

    private boolean isOwnOrAbove(Actor actor, UUID centre) {
        return actor.organisation() != null
                && jdbc.sql("""
                        with recursive above as (
                            select id, parent from views.organisation where id = :own
                            union select next.id, next.parent
                            from views.organisation next join above on next.id = above.parent)
                        select exists (select from above where id = :centre)""")
                        .param("own", actor.organisation().value())
                        .param("centre", centre)
                        .query(Boolean.class)
                        .single();
    }

    private boolean isOfOwnCentre(Actor actor, UUID dispute) {
        return actor.organisation() != null
                && jdbc.sql("select exists (select from views.case_summary where case_id = ? and organisation_id = ?)")
                        .params(dispute, actor.organisation().value())
                        .query(Boolean.class)
                        .single();
    }

    private boolean sees(Actor actor, UUID dispute) {
        CaseScope scope = CaseScope.of(actor);
        return jdbc.sql("select exists (select from views.case_summary where case_id = :dispute and "
                        + scope.condition() + ")")
                .param("dispute", dispute)
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
    }

    private static void unless(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refused(problem);
        }
    }
}
