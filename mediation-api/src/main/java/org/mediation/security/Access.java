package org.mediation.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.IntakeCommand.LinkCase;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.casework.PartyId;
import org.mediation.casework.ReferralCommand.ReceiveReferral;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.matters.MatterKind;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases exist for somebody, what they see of them, and what they may ask of them; everything else is refused. */
@Component
public class Access {
    private static final View NONE = new View.None();

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final List<Reach> reaches;

    /** @param reaches of the kinds of matter beside the case */
    public Access(JdbcClient jdbc, List<Reach> reaches) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
        this.reaches = reaches;
    }

    /** For lists: all matters, whatever their kind, that somebody may find. */
    public Reach.Found everything(Actor actor) {
        CaseScope cases = scope(actor);
        StringBuilder select = new StringBuilder("select case_id from views.case_summary where " + cases.condition());
        Map<String, Object> parameters = new HashMap<>(cases.parameters());
        for (Reach reach : reaches) {
            Reach.Found found = reach.scope(actor);
            select.append(" union all ").append(found.select());
            parameters.putAll(found.parameters());
        }
        return new Reach.Found(select.toString(), parameters);
    }

    /** For lists: what somebody sees of a matter in their scope; of a case, given whether it has mediators yet. */
    public View viewOf(Actor actor, MatterKind kind, boolean assigned) {
        return kind == MatterKind.CASE ? viewOf(actor, assigned) : reachOf(kind).view(actor);
    }

    /** Whether a matter exists for somebody. */
    public boolean exists(Actor actor, UUID matter) {
        Reach.Found found = everything(actor);
        return jdbc.sql("select exists (select from (" + found.select() + ") found (id) where id = :matter)")
                .params(found.parameters())
                .param("matter", matter)
                .query(Boolean.class)
                .single();
    }

    private Reach reachOf(MatterKind kind) {
        return reaches.stream()
                .filter(reach -> reach.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** For lists: the cases that somebody may find. */
    public CaseScope scope(Actor actor) {
        return CaseScope.of(actor);
    }

    public View mayRead(Actor actor, CaseId caseId) {
        var scope = scope(actor);
        Optional<Boolean> assigned = jdbc.sql("select cardinality(mediators) > 0 from views.case_summary"
                        + " where case_id = :case and " + scope.condition())
                .param("case", caseId.value())
                .params(scope.parameters())
                .query(Boolean.class)
                .optional();
        return assigned.map(panel -> actor.role() == Role.AID_LAWYER
                        ? clientOf(actor, caseId).<View>map(View.Party::new).orElse(NONE)
                        : viewOf(actor, panel))
                .orElse(NONE);
    }

    /** The party for whom a lawyer acts in the case: the lawyer sees what that party sees. */
    private Optional<PartyId> clientOf(Actor lawyer, CaseId caseId) {
        return jdbc.sql("select client from views.aid_summary where lawyer = ? and case_id = ? and client is not null"
                        + " order by received_at limit 1")
                .params(lawyer.id(), caseId.value())
                .query((row, number) -> new PartyId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** For lists: what somebody sees of a case in their scope, given whether it has mediators yet. */
    public View viewOf(Actor actor, boolean assigned) {
        return switch (actor.role()) {
            case MEDIATOR, LEAD_MEDIATOR -> new View.Full(true);
            case MEDIATION_ORG_HEAD -> new View.Full(false);
            case INTAKE_CLERK -> assigned ? new View.Header(Disclosure.PLAIN) : new View.Full(false);
            case APPLICANT, RESPONDENT, REPRESENTATIVE ->
                actor.partyId() == null ? NONE : new View.Party(actor.partyId());
            case COURT_LIAISON, ARBITRATION_LIAISON -> new View.Exchanged();
            case OVERSEER -> new View.Header(Disclosure.MASKED);
            case AUDITOR -> new View.Masked();
            case AID_LAWYER -> new View.Header(Disclosure.PLAIN);
            case AID_REVIEWER,
                    HOTLINE_AGENT,
                    HOTLINE_DISPATCHER,
                    TICKET_HANDLER,
                    STATISTICIAN,
                    SYS_ADMIN,
                    SECURITY_ADMIN,
                    SYSTEM -> NONE;
        };
    }

    /** Refuses a command that its sender may not send, or that is about a matter that does not exist for the sender. */
    public void check(Actor actor, MatterCommand command) {
        unless(mayEverSend(actor.role(), command.getClass()), Problem.NOT_ALLOWED);
        if (command instanceof CaseCommand ofCase) {
            checkCase(actor, ofCase);
        } else {
            reachOf(MatterKind.of(command)).check(actor, command);
        }
    }

    private void checkCase(Actor actor, CaseCommand command) {
        if (command instanceof RegisterCase registration) {
            unless(registration.organisation().equals(actor.organisation()), Problem.NOT_ALLOWED);
            return;
        }
        Optional<String> body = bodies.of(actor);
        if (command instanceof ReceiveReferral referral) {
            unless(
                    body.map(referral.body()::equals)
                            .orElse(referral.organisation().equals(actor.organisation())),
                    Problem.NOT_ALLOWED);
            return;
        }
        unless(!mayRead(actor, command.caseId()).equals(NONE), Problem.CASE_NOT_FOUND);
        if (command instanceof LinkCase link) {
            unless(!mayRead(actor, link.other()).equals(NONE), Problem.CASE_NOT_FOUND);
        }
        unless(OwnHand.holds(actor, command), Problem.NOT_ALLOWED);
        unless(body.isEmpty() || bodies.hasInHand(body.get(), command), Problem.NOT_ALLOWED);
    }

    /** Whether the command is among those of the role, whatever the case. */
    public static boolean mayEverSend(Role role, Class<? extends MatterCommand> command) {
        @Nullable AllowedFor allowed = command.getAnnotation(AllowedFor.class);
        return role != Role.SYSTEM
                && allowed != null
                && List.of(allowed.value()).contains(role);
    }

    private static void unless(boolean holds, Problem problem) {
        if (!holds) {
            throw new Refused(problem);
        }
    }
}
