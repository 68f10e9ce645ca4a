package org.mediation.simulation;

import java.io.PrintStream;
import java.util.List;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.console.InSimulatedTime;
import org.mediation.console.JobProgress;
import org.mediation.organisations.Founding;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * {@code simulate --cases N --seed S}: takes that many invented disputes through the product, each to its end, in simulated
 * time. The same seed makes the same cases; a run that was stopped goes on where it stood when it is started again.
 */
@Component
@InSimulatedTime
@ConditionalOnBooleanProperty("mediation.simulated-time")
public class SimulateCommand implements ConsoleCommand {
    private static final String USAGE = "simulate --cases N --seed S: takes N invented disputes through the product";

    private final Walk walk;
    private final Standing standing;
    private final Coverage coverage;
    private final List<Founding> foundings;

    SimulateCommand(Walk walk, Standing standing, Coverage coverage, List<Founding> foundings) {
        this.walk = walk;
        this.standing = standing;
        this.coverage = coverage;
        this.foundings = foundings;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 4
                || !arguments.get(0).equals("--cases")
                || !arguments.get(2).equals("--seed")
                || !arguments.get(1).matches("\\d{1,7}")
                || !arguments.get(3).matches("\\d{1,9}")) {
            out.println(USAGE);
            return Console.NOT_UNDERSTOOD;
        }
        simulate(Integer.parseInt(arguments.get(1)), Long.parseLong(arguments.get(3)), out);
        return Console.DONE;
    }

    private void simulate(int cases, long seed, PrintStream out) {
        foundings.forEach(Founding::found);
        try (JobProgress progress = new JobProgress("simulate", " cases", cases, out)) {
            for (int number = 1; number <= cases; number++) {
                walk.toTheEnd(new SimulatedDispute(new Draw(seed, number, "")));
                progress.step();
            }
        }
        standing.outcomes(seed).forEach(out::println);
        coverage.tell(out);
    }
}
