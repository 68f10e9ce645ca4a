package org.mediation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.mediation.console.Console;
import org.mediation.console.ConsoleCommand;
import org.mediation.intake.ImportCommand;
import org.mediation.rebuild.RebuildEngineCommand;
import org.mediation.reconcile.ReconcileCommand;
import org.mediation.simulation.SimulateCommand;
import org.mediation.simulation.year.SimulateYearCommand;
import org.mediation.statistics.StatisticsCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running product. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class MediationApplication {
    public static void main(String[] arguments) {
        // Read by the framework before there is any other setting: without it a call goes abroad at every start.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        if (Console.isAskedFor(arguments)) {
            // Case numbers are Chinese, whatever the terminal's own setting.
            var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            Map<String, Class<? extends ConsoleCommand>> commands = Map.of(
                    "import", ImportCommand.class,
                    "rebuild-engine", RebuildEngineCommand.class,
                    "reconcile", ReconcileCommand.class,
                    "simulate", SimulateCommand.class,
                    "simulate-year", SimulateYearCommand.class,
                    "statistics", StatisticsCommand.class);
            System.exit(new Console(MediationApplication.class, commands, out).run(arguments));
        }
        SpringApplication.run(MediationApplication.class, arguments);
    }
}
