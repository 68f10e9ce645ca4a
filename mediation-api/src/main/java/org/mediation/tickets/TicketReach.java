package org.mediation.tickets;

import java.util.Map;
import java.util.UUID;
import org.mediation.hotline.CallCommand.MergeTicket;
import org.mediation.hotline.CallCommand.RegisterTicket;
import org.mediation.hotline.HandlingCommand.ConvertTicketToAid;
import org.mediation.hotline.HandlingCommand.ConvertTicketToCase;
import org.mediation.kernel.MatterCommand;
import org.mediation.matters.MatterKind;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Actor;
import org.mediation.security.Disclosure;
import org.mediation.security.Reach;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reaches which tickets: agents those they took, the hotline's desk all of its own, a unit those it was sent. */
@Component
class TicketReach implements Reach {
    private final JdbcClient jdbc;

    TicketReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.TICKET;
    }

    @Override
    public Found scope(Actor actor) {
        OrganisationId home = actor.organisation();
        return switch (actor.role()) {
            case HOTLINE_AGENT ->
                found("taken_by = :ticketTaker", "ticketTaker", actor.id().toString());
            case HOTLINE_DISPATCHER, MEDIATION_ORG_HEAD ->
                home == null ? Found.NOTHING : found("organisation_id = :ticketHome", "ticketHome", home.value());
            case TICKET_HANDLER ->
                home == null ? Found.NOTHING : found("unit_id = :ticketHome", "ticketHome", home.value());
            case OVERSEER -> home == null ? Found.NOTHING : found("""
                    (overdue or emergency) and exists (
                      with recursive below as (
                          select id from views.organisation where id = :ticketHome
                          union select next.id from views.organisation next join below on next.parent = below.id)
                      select from below where id in (unit_id, organisation_id))""", "ticketHome", home.value());
            case AUDITOR -> new Found("select ticket_id from views.ticket", Map.of());
            default -> Found.NOTHING;
        };
    }

    private static Found found(String condition, String name, Object value) {
        return new Found("select ticket_id from views.ticket where " + condition, Map.of(name, value));
    }

    @Override
    public View view(Actor actor) {
        return switch (actor.role()) {
            case HOTLINE_DISPATCHER, TICKET_HANDLER, MEDIATION_ORG_HEAD -> new View.Full(false);
            case HOTLINE_AGENT -> new View.CallTaken();
            case OVERSEER -> new View.Header(Disclosure.MASKED);
            case AUDITOR -> new View.Masked();
            default -> new View.None();
        };
    }

    @Override
    public void check(Actor actor, MatterCommand command) {
        if (command instanceof RegisterTicket registration) {
            unless(registration.organisation().equals(actor.organisation()), Problem.NOT_ALLOWED);
            return;
        }
        unless(reaches(actor, command.matter().value()), Problem.TICKET_NOT_FOUND);
        if (command instanceof MergeTicket merge) {
            unless(sameHotline(actor, merge.into().value()), Problem.TICKET_NOT_FOUND);
        } else if (command instanceof ConvertTicketToCase converted) {
            unless(comesFrom(converted), Problem.CASE_NOT_FOUND);
        } else if (command instanceof ConvertTicketToAid converted) {
            unless(comesFrom(converted), Problem.CASE_NOT_FOUND);
        }
    }

    boolean reaches(Actor actor, UUID ticket) {
        Found scope = scope(actor);
        return jdbc.sql("select exists (select from (" + scope.select() + ") found (id) where id = :ticket)")
                .params(scope.parameters())
                .param("ticket", ticket)
                .query(Boolean.class)
                .single();
    }

    /** Whoever takes a call finds the duplicate among all tickets of the hotline, not only among the own. */
    private boolean sameHotline(Actor actor, UUID ticket) {
        return actor.organisation() != null
                && jdbc.sql("select exists (select from views.ticket where ticket_id = ? and organisation_id = ?)")
                        .params(ticket, actor.organisation().value())
                        .query(Boolean.class)
                        .single();
    }

    private boolean comesFrom(ConvertTicketToCase converted) {
        return jdbc.sql("select exists (select from views.case_summary where case_id = ? and ticket_id = ?)")
                .params(converted.caseId().value(), converted.ticketId().value())
                .query(Boolean.class)
                .single();
    }

    private boolean comesFrom(ConvertTicketToAid converted) {
        return jdbc.sql("select exists (select from views.aid_summary where aid_id = ? and ticket_id = ?)")
                .params(converted.aidId().value(), converted.ticketId().value())
                .query(Boolean.class)
                .single();
    }

    private static void unless(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refused(problem);
        }
    }
}
