package org.mediation.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.PanelCommand;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.processes.Workers;
import org.mediation.simulation.Standing.OpenTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Takes one simulated dispute from wherever it stands to its end: looks at the open tasks, and does what is drawn. */
@Component
@ConditionalOnBooleanProperty("mediation.simulated-time")
class Walk {
    private static final int MOST_STEPS = 500;
    private static final int LONGEST_WAIT_DAYS = 20;

    private static final Map<String, List<Way>> WAYS = new HashMap<>();

    static {
        Stream.of(IntakeWays.ALL, SeatWays.ALL, NegotiationWays.ALL, CorridorWays.ALL, RemedyWays.ALL, ClosingWays.ALL)
                .forEach(WAYS::putAll);
    }

    private final CommandGateway gateway;
    private final Workers workers;
    private final SimulatedTime time;
    private final Standing standing;

    Walk(CommandGateway gateway, Workers workers, SimulatedTime time, Standing standing) {
        this.gateway = gateway;
        this.workers = workers;
        this.time = time;
        this.standing = standing;
    }

    void toTheEnd(SimulatedDispute dispute) {
        if (goes(dispute, MOST_STEPS)) {
            throw new IllegalStateException(
                    "Case " + dispute.id() + " comes to no end; open: " + standing.openTasks(dispute.id()));
        }
    }

    /** So many steps further; whether anything is left to do after them. */
    boolean goes(SimulatedDispute dispute, int steps) {
        if (standing.version(dispute.id()).isPresent()) {
            time.setTo(Instant.parse(standing.lastMoment(dispute.id())));
        } else {
            time.setTo(dispute.begins());
            send(dispute, dispute.opening(time.instant()));
        }
        for (int step = 0; step < steps; step++) {
            workers.drain();
            List<OpenTask> open = standing.openTasks(dispute.id());
            if (open.isEmpty()) {
                return false;
            }
            time.pass(Duration.ofMinutes(90 + now(dispute).below(1200)));
            doSomething(dispute, now(dispute).of(open));
        }
        return true;
    }

    private Draw now(SimulatedDispute dispute) {
        return dispute.draw().at(time.instant().toString());
    }

    /** What is drawn; when the case refuses it, the next that it does not refuse. */
    private void doSomething(SimulatedDispute dispute, OpenTask task) {
        List<Way> ways = WAYS.get(task.activity());
        if (ways == null) {
            throw new IllegalStateException("Nobody knows what to do at " + task.activity());
        }
        Occasion occasion = new Occasion(
                dispute,
                task.key(),
                task.activity(),
                task.member() == null ? null : UUID.fromString(task.member()),
                standing.seated(dispute),
                standing.session(dispute.id()),
                time.instant().atOffset(ZoneOffset.UTC));
        int drawn = drawn(ways, now(dispute).at(task.key() + time.instant()));
        for (int next = 0; next < ways.size(); next++) {
            if (isDone(dispute, ways.get((drawn + next) % ways.size()), occasion)) {
                return;
            }
        }
        wait(dispute);
    }

    private static int drawn(List<Way> ways, Draw draw) {
        int left = draw.below(ways.stream().mapToInt(Way::weight).sum());
        int place = 0;
        while (left >= ways.get(place).weight()) {
            left -= ways.get(place).weight();
            place++;
        }
        return place;
    }

    private boolean isDone(SimulatedDispute dispute, Way way, Occasion occasion) {
        List<Way.Act> acts = way.acts().apply(occasion);
        if (acts.isEmpty()) {
            wait(dispute);
            return true;
        }
        try {
            acts.forEach(act -> send(dispute, act));
            return true;
        } catch (RuleViolated refused) {
            return false;
        }
    }

    /** Until something falls due, but not for ever. */
    private void wait(SimulatedDispute dispute) {
        var before = standing.version(dispute.id());
        for (int day = 0; day < LONGEST_WAIT_DAYS; day++) {
            time.pass(Duration.ofDays(1));
            workers.drain();
            if (!standing.version(dispute.id()).equals(before)) {
                return;
            }
        }
    }

    private void send(SimulatedDispute dispute, Way.Act act) {
        String moment = time.instant().toString();
        gateway.sendAndWait(new GenericCommandMessage<>(
                act.command(),
                Map.of(
                        Header.ACTOR,
                        actor(dispute, act),
                        Header.ROLE,
                        act.role().name(),
                        Header.ORGANISATION,
                        dispute.organisation().id().toString(),
                        Header.COMMAND_ID,
                        dispute.id(act.command().toString() + moment).toString(),
                        Header.OCCURRED_AT,
                        moment)));
    }

    private String actor(SimulatedDispute dispute, Way.Act act) {
        CaseCommand command = act.command();
        if (command instanceof PanelCommand.MakeDisclosure disclosure) {
            return disclosure.mediatorId().toString();
        }
        return act.role() == Role.MEDIATOR
                ? standing.seated(dispute).toString()
                : UUID.nameUUIDFromBytes(
                                (act.role() + "/" + dispute.organisation().id()).getBytes(UTF_8))
                        .toString();
    }
}
