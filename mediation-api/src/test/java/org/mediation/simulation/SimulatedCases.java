package org.mediation.simulation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.mediation.organisations.Founding;
import org.mediation.processes.Workers;
import org.springframework.boot.test.context.TestComponent;

/** Generated cases for tests of other parts: some at their end, the others left wherever they stand. */
@TestComponent
public class SimulatedCases {
    private static final int MOST_STEPS = 60;

    private final Walk walk;
    private final Workers workers;
    private final Standing standing;
    private final SimulatedTime time;
    private final List<Founding> foundings;

    SimulatedCases(Walk walk, Workers workers, Standing standing, SimulatedTime time, List<Founding> foundings) {
        this.walk = walk;
        this.workers = workers;
        this.standing = standing;
        this.time = time;
        this.foundings = foundings;
    }

    /** As many cases as asked for; each goes as many steps as its draw says. */
    public List<UUID> make(int cases, long seed) {
        foundings.forEach(Founding::found);
        return disputes(cases, seed).stream()
                .map(dispute -> {
                    walk.goes(dispute, steps(dispute));
                    return dispute.id().value();
                })
                .toList();
    }

    /** The same, and after every step somebody looks at the case, at the moment at which it last moved. */
    public List<UUID> make(int cases, long seed, BiConsumer<UUID, Instant> look) {
        foundings.forEach(Founding::found);
        return disputes(cases, seed).stream()
                .map(dispute -> {
                    UUID id = dispute.id().value();
                    boolean goes = true;
                    for (int step = 0; goes && step < steps(dispute); step++) {
                        goes = walk.goes(dispute, 1);
                        time.setTo(Instant.parse(standing.lastMoment(dispute.id())));
                        workers.drain();
                        look.accept(id, time.instant());
                    }
                    return id;
                })
                .toList();
    }

    private static List<SimulatedDispute> disputes(int cases, long seed) {
        return IntStream.rangeClosed(1, cases)
                .mapToObj(number -> new SimulatedDispute(new Draw(seed, number, "")))
                .toList();
    }

    private static int steps(SimulatedDispute dispute) {
        return 1 + dispute.draw().at("left at").below(MOST_STEPS);
    }
}
