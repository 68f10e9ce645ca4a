package org.mediation.console;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** The command line: its first word names a job, words like {@code --name=value} are settings, the others belong to the job. */
public final class Console {
    public static final int DONE = 0;
    /** The job was done, and what it found is not well. */
    public static final int NOT_WELL = 1;
    /** Nobody knows what was meant. */
    public static final int NOT_UNDERSTOOD = 2;
    /** The database could not be reached, or is not to be used. */
    public static final int UNREACHABLE = 3;

    /** Whoever does one job neither serves nor works beside it. */
    private static final List<String> ALONE =
            List.of("--server.port=-1", "--mediation.workers=false", "--logging.level.root=error");

    private final Class<?> application;
    private final Map<String, Class<? extends ConsoleCommand>> commands;
    private final PrintStream out;

    public Console(Class<?> application, Map<String, Class<? extends ConsoleCommand>> commands, PrintStream out) {
        this.application = application;
        this.commands = commands;
        this.out = out;
    }

    /** Whether a job is asked for; without one the product serves. */
    public static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("--");
    }

    /** Does the job and returns the exit code. */
    public int run(String... arguments) {
        Class<? extends ConsoleCommand> command = commands.get(arguments[0]);
        if (command == null) {
            out.println("There is no command " + arguments[0] + "; there are " + new TreeSet<>(commands.keySet()));
            return NOT_UNDERSTOOD;
        }
        List<String> rest = Arrays.stream(arguments).skip(1).toList();
        try (var context = started(rest, command)) {
            return context.getBean(command)
                    .run(rest.stream().filter(word -> !isSetting(word)).toList(), out);
        } catch (RuntimeException unusable) {
            out.println("Not done: " + root(unusable).getMessage());
            return UNREACHABLE;
        }
    }

    /** The parts of the product, but before it greets or prepares anything: that is for when it serves. */
    private ConfigurableApplicationContext started(List<String> arguments, Class<? extends ConsoleCommand> command) {
        var start = new SpringApplication(application);
        start.setLogStartupInfo(false);
        start.addListeners(new Started());
        String[] settings = Stream.of(
                        arguments.stream().filter(Console::isSetting),
                        ALONE.stream(),
                        Stream.of(
                                "--mediation.simulated-time=" + command.isAnnotationPresent(InSimulatedTime.class),
                                "--mediation.at-standstill=" + command.isAnnotationPresent(AtStandstill.class)))
                .flatMap(each -> each)
                .toArray(String[]::new);
        try {
            return start.run(settings);
        } catch (SpringApplication.AbandonedRunException started) {
            return Objects.requireNonNull(started.getApplicationContext());
        }
    }

    private static final class Started implements ApplicationListener<ApplicationStartedEvent> {
        @Override
        public void onApplicationEvent(ApplicationStartedEvent started) {
            throw new SpringApplication.AbandonedRunException(started.getApplicationContext());
        }
    }

    private static boolean isSetting(String word) {
        return word.startsWith("--") && word.contains("=");
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
