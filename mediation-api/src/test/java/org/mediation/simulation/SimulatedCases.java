package org.mediation.simulation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mediation.organisations.Founding;
import org.springframework.boot.test.context.TestComponent;

/** Generated cases for tests of other parts: some at their end, the others left wherever they stand. */
@TestComponent
public class SimulatedCases {
    private static final int MOST_STEPS = 60;

    private final Walk walk;
    private final List<Founding> foundings;

    SimulatedCases(Walk walk, List<Founding> foundings) {
        this.walk = walk;
        this.foundings = foundings;
    }

    /** As many cases as asked for; each goes as many steps as its draw says. */
    public List<UUID> make(int cases, long seed) {
        foundings.forEach(Founding::found);
        return IntStream.rangeClosed(1, cases)
                .mapToObj(number -> {
                    var dispute = new SimulatedDispute(new Draw(seed, number, ""));
                    walk.goes(dispute, new Draw(seed, number, "left at").below(MOST_STEPS));
                    return dispute.id().value();
                })
                .toList();
    }
}
