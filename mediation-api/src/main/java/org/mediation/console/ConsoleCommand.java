package org.mediation.console;

import java.io.PrintStream;
import java.util.List;

/** One job of the jar that is done from the command line, while the product itself does not serve. */
public interface ConsoleCommand {

    /** Does the job, says on the way what it does, and returns the exit code. */
    int run(List<String> arguments, PrintStream out);
}
