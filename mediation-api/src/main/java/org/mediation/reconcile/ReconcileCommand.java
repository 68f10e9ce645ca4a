package org.mediation.reconcile;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.springframework.stereotype.Component;

/** {@code reconcile [case id ...]}: prints what was compared and what differs; exit code 1 when anything does. */
@Component
public class ReconcileCommand implements ConsoleCommand {
    private final Reconciliation reconciliation;

    ReconcileCommand(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            return print(reconciliation.ofAll(), out);
        }
        try {
            return print(
                    reconciliation.of(arguments.stream().map(UUID::fromString).toList()), out);
        } catch (IllegalArgumentException noId) {
            out.println("A case is named by its id; " + noId.getMessage());
            return Console.NOT_UNDERSTOOD;
        }
    }

    private static int print(Findings findings, PrintStream out) {
        out.println("Compared:");
        findings.compared().forEach((kind, count) -> out.printf("%10d %s%n", count, kind));
        findings.differences().forEach(out::println);
        out.println(findings.differences().size() + " differences");
        return findings.differences().isEmpty() ? Console.DONE : Console.NOT_WELL;
    }
}
