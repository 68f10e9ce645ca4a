package org.mediation.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mediation.database.BenchmarkServer;
import org.mediation.processes.benchmark.Plan;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leads cases along one path in five ways, by turns on one server, and prints what each of them costs. */
final class Benchmark {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Settings settings;
    private final BenchmarkServer server;
    private final List<Contender> contenders = new ArrayList<>();

    private Benchmark(Settings settings, BenchmarkServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** Settings are system properties: see {@link Settings}. */
    public static void main(String[] none) throws IOException {
        if (!Settings.isAskedFor("engine")) {
            return;
        }
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        Settings settings = Settings.given();
        int exit = 0;
        try (BenchmarkServer server = BenchmarkServer.startedIn(settings.directory())) {
            Benchmark benchmark = new Benchmark(settings, server);
            try {
                benchmark.run();
            } finally {
                benchmark.contenders.forEach(Contender::close);
            }
        } catch (RuntimeException | IOException failure) {
            failure.printStackTrace(OUT);
            exit = 1;
        }
        // Threads of what a failure left open must not keep the run from ending.
        System.exit(exit);
    }

    private void run() throws IOException {
        int steps = prepare();
        say("Warming up");
        for (Contender contender : contenders) {
            show(0, contender.name(), Window.of(contender, settings.warmup(), settings.clients(), server));
        }
        List<Lane> lanes = new ArrayList<>();
        for (Contender contender : contenders) {
            lanes.add(new Lane(contender, server, settings));
        }
        server.execute("postgres", "checkpoint");
        race(lanes);
        lanes.forEach(Lane::weigh);
        List<String> report = new Report(settings, lanes, steps).lines();
        Files.write(settings.directory().resolve("report.md"), report);
        report.forEach(Benchmark::say);
    }

    /** Opens all contenders; a case of the product tells the others their way, and they must then go just that. */
    private int prepare() throws IOException {
        Product product = new Product(server.database(Product.DATABASE), settings.directory());
        contenders.add(product);
        Dispute dispute = new Dispute();
        List<String> names = new ArrayList<>();
        product.wake();
        product.take(dispute, (step, nanos) -> names.add(step));
        product.rest();
        Recording recording = new Recording(product.parts(), dispute.id().value());
        Plan plan = recording.plan(names);
        contenders.add(engine("(2) engine alone, full history, ids as variables", "engine_ids", plan, "full", false));
        contenders.add(
                engine("(3) engine alone, full history, case data as variables", "engine_data", plan, "full", true));
        contenders.add(engine("(4) engine alone, no history", "engine_bare", plan, "none", false));
        contenders.subList(1, contenders.size()).forEach(contender -> mustGoTheSameWay(contender, plan, recording));
        contenders.add(new PlainRows(
                "rows",
                server.prepared("rows", settings.directory()),
                product.parts().getBean(JdbcTemplate.class),
                dispute.id().value(),
                names));
        return names.size();
    }

    private EngineAlone engine(String name, String database, Plan plan, String history, boolean withData)
            throws IOException {
        return new EngineAlone(name, database, server.database(database), plan, history, withData);
    }

    private static void mustGoTheSameWay(Contender contender, Plan plan, Recording recording) {
        EngineAlone alone = (EngineAlone) contender;
        List<String> path = alone.engine().path(alone.engine().takeOneCase(plan, (step, nanos) -> {}));
        if (alone.engine().running() > 0) {
            throw new IllegalStateException(alone.name() + " did not come to the end");
        }
        if (!path.isEmpty() && !path.equals(recording.path())) {
            throw new IllegalStateException(alone.name() + " went " + path + " instead of " + recording.path());
        }
    }

    /** By turns, each round in another order, so that no one always follows the same other. */
    private void race(List<Lane> lanes) {
        List<Lane> order = new ArrayList<>(lanes);
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Lane lane : order) {
                show(round, lane.name(), lane.run(settings.window(), settings.clients()));
            }
            Collections.rotate(order, 1);
        }
    }

    private static void show(int round, String name, Window window) {
        say(String.format("%2d  %7.1f cases/s  %s", round, window.casesASecond(), name));
    }

    private static void say(String words) {
        OUT.println(words);
    }
}
