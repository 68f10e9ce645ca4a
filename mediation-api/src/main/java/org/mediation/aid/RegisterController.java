package org.mediation.aid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.CommandJson;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsId;
import org.mediation.legalaid.TeamCommand;
import org.mediation.legalaid.TeamCommand.FormTeam;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Teams and standards over HTTP; a reviewer keeps those of the own centre, an administrator all. */
@RestController
class RegisterController {
    private final Teams teams;
    private final StandardsTable standards;
    private final CommandJson json;
    private final CommandGateway gateway;

    RegisterController(Teams teams, StandardsTable standards, CommandJson json, CommandGateway gateway) {
        this.teams = teams;
        this.standards = standards;
        this.json = json;
        this.gateway = gateway;
    }

    /** The standards that count for a centre, and who set them; nobody when they are as delivered. */
    record InForce(@Nullable UUID setBy, AidStandards standards) {}

    @GetMapping("/api/aid-teams")
    List<Teams.Team> teams() {
        return teams.all();
    }

    /** Any command on a team, by its name in {@code type}; forming one is a command, too. */
    @PostMapping("/api/aid-teams/{id}/commands")
    List<Teams.Team> send(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody JsonNode body) {
        TeamCommand command = command(id, body);
        UUID home = command instanceof FormTeam form ? form.organisation().value() : homeOf(id);
        mustKeep(actor, home);
        send(actor, command);
        return teams.all();
    }

    @GetMapping("/api/aid-standards")
    InForce standards(@RequestParam UUID organisation) {
        return standards
                .nearest(organisation)
                .map(set -> new InForce(set.setBy(), set.standards()))
                .orElseGet(() -> new InForce(null, AidStandards.delivered()));
    }

    @PutMapping("/api/organisations/{id}/aid-standards")
    InForce set(@AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody JsonNode body) {
        mustKeep(actor, id);
        if (!(body instanceof ObjectNode object)) {
            throw Refused.malformed("standards");
        }
        ObjectNode fields = object.deepCopy();
        OrganisationId organisation = new OrganisationId(id);
        fields.put("standardsId", StandardsId.of(organisation).toString()).put("organisation", id.toString());
        send(actor, json.read(fields, SetAidStandards.class));
        return standards(id);
    }

    private TeamCommand command(UUID id, JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            throw Refused.malformed("type");
        }
        String type = object.path("type").asText();
        Class<? extends TeamCommand> command = Arrays.stream(TeamCommand.class.getPermittedSubclasses())
                .filter(known -> known.getSimpleName().equals(type))
                .<Class<? extends TeamCommand>>map(known -> known.asSubclass(TeamCommand.class))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("type"));
        ObjectNode fields = object.deepCopy();
        fields.remove("type");
        return json.read(fields.put("teamId", id.toString()), command);
    }

    private UUID homeOf(UUID team) {
        return teams.all().stream()
                .filter(known -> known.teamId().equals(team))
                .map(Teams.Team::organisation)
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private static void mustKeep(Actor actor, UUID organisation) {
        boolean own =
                actor.organisation() != null && actor.organisation().value().equals(organisation);
        if (actor.role() != Role.SYS_ADMIN && !own) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
    }

    private void send(Actor actor, Object command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor.id().toString(),
                        Header.ROLE,
                        actor.role().name())));
    }
}
