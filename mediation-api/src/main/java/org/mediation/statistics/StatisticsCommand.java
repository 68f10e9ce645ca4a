package org.mediation.statistics;

import java.io.PrintStream;
import java.util.List;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.statistics.definition.Reading;
import org.mediation.statistics.figures.YearSentence;
import org.mediation.statistics.projection.Comparison;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.springframework.stereotype.Component;

/**
 * {@code statistics rebuild REASON} fills the statistics anew from the whole record and says what differs;
 * {@code statistics switch} reads from it from then on; {@code statistics sentence YEAR [A|B]} prints the sentence of a year.
 */
@Component
public class StatisticsCommand implements ConsoleCommand {
    private static final String USAGE =
            "statistics rebuild REASON | statistics switch | statistics sentence YEAR [A|B]";

    private final Fillings fillings;
    private final Refill refill;
    private final Comparison comparison;
    private final YearSentence sentence;

    StatisticsCommand(Fillings fillings, Refill refill, Comparison comparison, YearSentence sentence) {
        this.fillings = fillings;
        this.refill = refill;
        this.comparison = comparison;
        this.sentence = sentence;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        String job = String.join(" ", arguments);
        if (job.matches("rebuild .+")) {
            return rebuild(job.substring("rebuild ".length()), out);
        }
        if (job.equals("switch")) {
            return switchOver(out);
        }
        if (job.matches("sentence \\d{4}( [AB])?")) {
            Reading reading = arguments.size() == 3 ? Reading.valueOf(arguments.get(2)) : Reading.B;
            out.println(sentence.of(Integer.parseInt(arguments.get(1)), reading));
            return Console.DONE;
        }
        out.println(USAGE);
        return Console.NOT_UNDERSTOOD;
    }

    private int rebuild(String reason, PrintStream out) {
        int version = fillings.in(Filling.State.FILLING)
                .or(() -> fillings.in(Filling.State.PAUSED))
                .map(Filling::version)
                .orElseGet(() -> fillings.begin(reason).version());
        if (fillings.of(version).state() == Filling.State.PAUSED) {
            fillings.resume(version);
        }
        if (!refill.run(version)) {
            out.println("Another node fills version " + version);
            return Console.NOT_WELL;
        }
        Filling filled = fillings.of(version);
        out.printf(
                "Version %d: %s, %d events, %.0f a second%n",
                version, filled.state(), filled.eventsRead(), filled.perSecond() == null ? 0 : filled.perSecond());
        if (filled.state() != Filling.State.READY) {
            out.println(filled.failure());
            return Console.NOT_WELL;
        }
        Comparison.Differences found = comparison.between(fillings.current(), filled);
        found.figures().forEach(out::println);
        found.matters().forEach(out::println);
        out.println(found.figures().size() + " figures and " + found.matters().size() + " matters differ");
        return Console.DONE;
    }

    private int switchOver(PrintStream out) {
        return fillings.in(Filling.State.READY)
                .map(ready -> {
                    fillings.switchTo(ready.version());
                    out.println("Figures are read from version " + ready.version());
                    return Console.DONE;
                })
                .orElseGet(() -> {
                    out.println("No filling is ready");
                    return Console.NOT_WELL;
                });
    }
}
