package org.mediation.rebuild;

import java.io.PrintStream;
import java.util.List;
import org.mediation.console.AtStandstill;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.console.JobProgress;
import org.mediation.rebuild.EngineRebuild.Failure;
import org.springframework.stereotype.Component;

/**
 * {@code rebuild-engine}: empties the engine and the work list, and plays every matter of the record into them again. Exit
 * code 1 when a matter could not be played.
 */
@Component
@AtStandstill
public class RebuildEngineCommand implements ConsoleCommand {
    private final EngineRebuild rebuild;

    RebuildEngineCommand(EngineRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("rebuild-engine: makes engine and work list anew from the events; takes no arguments");
            return Console.NOT_UNDERSTOOD;
        }
        int stopped = rebuild.left();
        rebuild.begin();
        int matters = rebuild.left();
        out.println(
                stopped > 0
                        ? "Goes on with a rebuild that was stopped; matters left: " + matters
                        : "Emptied the engine and the work list; matters to play: " + matters);
        List<Failure> failures;
        try (JobProgress progress = new JobProgress("rebuild-engine", " matters", matters, out)) {
            failures = rebuild.play(progress::step);
        }
        failures.forEach(out::println);
        out.println(matters - failures.size() + " matters played, " + failures.size() + " not");
        return failures.isEmpty() ? Console.DONE : Console.NOT_WELL;
    }
}
