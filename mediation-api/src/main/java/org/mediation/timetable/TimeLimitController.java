package org.mediation.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.TimeLimits;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.organisations.Organisations;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationCommand;
import org.mediation.roster.OrganisationCommand.RestoreTimeLimit;
import org.mediation.roster.OrganisationCommand.SetTimeLimit;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.RosterRule;
import org.mediation.security.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of time limits over HTTP, and the lengths that an organisation sets for itself. */
@RestController
class TimeLimitController {
    private final OwnLengths lengths;
    private final Organisations organisations;
    private final CommandGateway gateway;
    private final TimeLimits delivered = TimeLimits.delivered();

    TimeLimitController(OwnLengths lengths, Organisations organisations, CommandGateway gateway) {
        this.lengths = lengths;
        this.organisations = organisations;
        this.gateway = gateway;
    }

    /** A length that somebody asks for. */
    record Wanted(int length) {}

    /** The whole table, as it counts for the organisation; without one, as delivered. */
    @GetMapping("/api/time-limits")
    List<ListedTimeLimit> table(@RequestParam(required = false) @Nullable UUID organisation) {
        List<OwnLengths.Length> own =
                organisation == null ? List.of() : lengths.of(organisation).lengths();
        Map<String, UUID> setBy =
                own.stream().collect(Collectors.toMap(OwnLengths.Length::rule, OwnLengths.Length::setBy));
        return delivered.withOverrides(OwnLengths.byRule(own)).all().stream()
                .map(limit -> ListedTimeLimit.of(limit, delivered.get(limit.id()), setBy.get(limit.id())))
                .toList();
    }

    @PutMapping("/api/organisations/{id}/time-limits/{rule}")
    List<ListedTimeLimit> set(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @PathVariable String rule,
            @RequestBody Wanted wanted) {
        return send(actor, id, new SetTimeLimit(new OrganisationId(id), rule, wanted.length()));
    }

    @DeleteMapping("/api/organisations/{id}/time-limits/{rule}")
    List<ListedTimeLimit> restore(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @PathVariable String rule) {
        return send(actor, id, new RestoreTimeLimit(new OrganisationId(id), rule));
    }

    /** A head decides for the own organisation, an administrator for all. */
    private List<ListedTimeLimit> send(Actor actor, UUID id, OrganisationCommand command) {
        OrganisationId organisation = new OrganisationId(id);
        if (actor.role() != Role.SYS_ADMIN && !organisation.equals(actor.organisation())) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        RuleViolated.unless(organisations.find(organisation).isPresent(), RosterRule.ORGANISATION_UNKNOWN);
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor.id().toString(),
                        Header.ROLE,
                        actor.role().name())));
        return table(id);
    }
}
