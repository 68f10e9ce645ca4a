package org.mediation.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.record.EventJson;
import org.springframework.stereotype.Component;

/**
 * {@code import FILE [RESULT]}: registers every record of a file, one a line, at the union centre of its district; the
 * outcome of each line is written to the result file. Exit code 1 when any line was refused.
 */
@Component
public class ImportCommand implements ConsoleCommand {
    private final LineImport lineImport;
    private final Operator operator;
    private final ObjectMapper json = EventJson.mapper();

    ImportCommand(LineImport lineImport, Operator operator) {
        this.lineImport = lineImport;
        this.operator = operator;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("import FILE [RESULT]: a file of intake records, one JSON object a line");
            return Console.NOT_UNDERSTOOD;
        }
        Path file = Path.of(arguments.get(0));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            out.println("There is no file to read at " + file);
            return Console.NOT_UNDERSTOOD;
        }
        Path result = Path.of(arguments.size() > 1 ? arguments.get(1) : file.getFileName() + ".result.jsonl");
        try {
            Tally tally = take(file, result, out);
            out.println(tally);
            out.println("What became of each line stands in " + result);
            return tally.refused() == 0 ? Console.DONE : Console.NOT_WELL;
        } catch (IOException unreadable) {
            out.println("Stopped: " + unreadable.getMessage() + "; the same import can be started again");
            return Console.NOT_WELL;
        }
    }

    private Tally take(Path file, Path result, PrintStream out) throws IOException {
        LineImport.Sender sender = operator.begin();
        Tally tally = new Tally();
        try (var input = Files.newInputStream(file);
                BufferedWriter outcomes = Files.newBufferedWriter(result);
                ImportProgress progress = new ImportProgress(Files.size(file), out)) {
            Lines lines = new Lines(input);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    LineOutcome outcome = lineImport.register(line, sender);
                    tally.count(outcome);
                    outcomes.write(json.writeValueAsString(outcome));
                    outcomes.newLine();
                    outcomes.flush();
                }
                progress.reached(lines.bytesRead(), tally);
            }
        }
        return tally;
    }
}
