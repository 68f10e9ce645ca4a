package org.mediation.simulation.year;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.console.InSimulatedTime;
import org.mediation.statistics.definition.Reading;
import org.mediation.statistics.figures.YearSentence;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * {@code simulate-year --year 2024 --seed S [--reading A|B] [--hundredths N]}: a year of the whole city, invented so that it
 * ends with the figures that were published for it; with N below 100 a smaller one.
 */
@Component
@InSimulatedTime
@ConditionalOnBooleanProperty("mediation.simulated-time")
public class SimulateYearCommand implements ConsoleCommand {
    private static final String USAGE = "simulate-year --year 2024 --seed S [--reading A|B] [--hundredths 1..100]:"
            + " an invented year that ends with the published figures";

    private final YearInBulk year;
    private final Fillings fillings;
    private final Refill refill;
    private final YearSentence sentence;

    SimulateYearCommand(YearInBulk year, Fillings fillings, Refill refill, YearSentence sentence) {
        this.year = year;
        this.fillings = fillings;
        this.refill = refill;
        this.sentence = sentence;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Map<String, String> given = arguments.size() % 2 == 0
                ? IntStream.range(0, arguments.size() / 2)
                        .boxed()
                        .collect(Collectors.toMap(
                                pair -> arguments.get(2 * pair), pair -> arguments.get(2 * pair + 1), (a, b) -> b))
                : Map.of();
        String which = given.getOrDefault("--year", "");
        String seed = given.getOrDefault("--seed", "");
        String reading = given.getOrDefault("--reading", "B");
        String hundredths = given.getOrDefault("--hundredths", "100");
        if (!which.matches("\\d{4}")
                || !seed.matches("\\d{1,9}")
                || !reading.matches("[AB]")
                || !hundredths.matches("[1-9]\\d?|100")
                || !YearFigures.of(Integer.parseInt(which))) {
            out.println(USAGE);
            return Console.NOT_UNDERSTOOD;
        }
        YearFigures figures = new YearFigures(Integer.parseInt(which), Integer.parseInt(hundredths));
        year.simulate(LocalDate.of(Integer.parseInt(which), 1, 1), figures, Long.parseLong(seed), reading, out);
        out.println(counted(Integer.parseInt(which), Reading.valueOf(reading), out));
        return Console.DONE;
    }

    /** The figures are counted from the record, as for any year; nothing of the plan reaches them. */
    private String counted(int which, Reading reading, PrintStream out) {
        Instant started = Instant.now();
        int version = fillings.begin("simulate-year " + which).version();
        refill.run(version);
        fillings.switchTo(version);
        long events = fillings.of(version).eventsRead();
        long millis = Math.max(1, Duration.between(started, Instant.now()).toMillis());
        out.println("Counted " + events + " events in " + millis + " ms, " + events * 1000 / millis + " events/s");
        return sentence.of(which, reading);
    }
}
