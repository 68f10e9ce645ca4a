package org.mediation.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mediation.MediationApplication;
import org.mediation.database.BenchmarkServer;
import org.mediation.database.DatabaseLogin;
import org.mediation.simulation.SimulateCommand;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills the statistics from a million events, by turns with the limit: the same rows streamed and their JSON parsed, and
 * nothing else. The events are those of simulated cases, copied under new ids until there are enough.
 */
final class RebuildBenchmark {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final String DATABASE = "rebuild";
    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIXED = 19;

    private static final String COPY = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, recorded_at,
              payload_type, payload_revision, payload, meta_data)
            select md5(e.event_identifier || %1$d), md5(e.aggregate_identifier || %1$d)::uuid::text, e.sequence_number, e.type,
              e.recorded_at, e.payload_type, e.payload_revision,
              replace(e.payload::text, e.aggregate_identifier, md5(e.aggregate_identifier || %1$d)::uuid::text)::json, e.meta_data
            from events.domain_event_entry e where e.type = 'MediationCase' and e.global_index <= %2$d order by e.global_index""";

    private RebuildBenchmark() {}

    public static void main(String[] none) throws Exception {
        if (!Settings.isAskedFor("rebuild")) {
            return;
        }
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        int exit = 0;
        Path directory = Path.of("target", "rebuild-benchmark").toAbsolutePath();
        try (BenchmarkServer server = BenchmarkServer.startedIn(directory)) {
            run(server, directory);
        } catch (RuntimeException | IOException | SQLException failure) {
            failure.printStackTrace(OUT);
            exit = 1;
        }
        System.exit(exit);
    }

    private static void run(BenchmarkServer server, Path directory) throws IOException, SQLException {
        long wanted = Long.getLong("benchmark.events", 1_000_000);
        int cases = Integer.getInteger("benchmark.cases", 150);
        int rounds = Integer.getInteger("benchmark.rounds", 5);
        DatabaseLogin login = server.database(DATABASE);
        try (ConfigurableApplicationContext product = started(login, directory)) {
            say("Simulating " + cases + " cases");
            product.getBean(SimulateCommand.class)
                    .run(
                            List.of("--cases", String.valueOf(cases), "--seed", "1"),
                            new PrintStream(PrintStream.nullOutputStream()));
            long events = replicate(server, wanted);
            server.execute(DATABASE, "vacuum analyze events.domain_event_entry", "checkpoint");
            say(events + " events; " + rounds + " rounds, after one to warm up");
            List<Double> limits = new ArrayList<>();
            List<Double> rebuilds = new ArrayList<>();
            List<String> report = new ArrayList<>(
                    List.of("| round | limit, events/s | rebuild, events/s | share |", "|---|---|---|---|"));
            for (int round = 0; round <= rounds; round++) {
                double limit = limit(login);
                double rebuild = rebuild(product);
                if (round > 0) {
                    limits.add(limit);
                    rebuilds.add(rebuild);
                    report.add(
                            "| %d | %,.0f | %,.0f | %.0f %% |".formatted(round, limit, rebuild, 100 * rebuild / limit));
                }
            }
            double limit = median(limits);
            double rebuild = median(rebuilds);
            report.add("| median | %,.0f | %,.0f | %.0f %% |".formatted(limit, rebuild, 100 * rebuild / limit));
            report.add("");
            report.add(
                    "%,d events, %,d facts"
                            .formatted(
                                    events,
                                    server.number(
                                            DATABASE,
                                            "select count(*) / (select count(distinct slot) from statistics.fact) from statistics.fact")));
            Files.write(directory.resolve("report.md"), report);
            report.forEach(RebuildBenchmark::say);
        }
    }

    private static ConfigurableApplicationContext started(DatabaseLogin login, Path directory) {
        return new SpringApplicationBuilder(MediationApplication.class)
                .run(
                        "--mediation.db.url=" + login.url(),
                        "--mediation.db.user=" + login.user(),
                        "--mediation.db.password=" + login.password(),
                        "--mediation.data-dir=" + directory,
                        "--mediation.demo=true",
                        "--mediation.demo-cases=false",
                        "--mediation.workers=false",
                        "--mediation.simulated-time=true",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }

    private static long replicate(BenchmarkServer server, long wanted) {
        String count = "select count(*) from events.domain_event_entry";
        long first = server.number(DATABASE, "select max(global_index) from events.domain_event_entry");
        long events = server.number(DATABASE, count);
        for (int copy = 1; events < wanted; copy++) {
            server.execute(DATABASE, COPY.formatted(copy, first));
            events = server.number(DATABASE, count);
        }
        return events;
    }

    /** The rows as the server copies them out, every token of payload and header parsed, one thread. */
    private static double limit(DatabaseLogin login) throws SQLException, IOException {
        long begun = System.nanoTime();
        long rows = 0;
        long tokens = 0;
        try (Connection connection = login.connect()) {
            CopyOut out = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (select payload, meta_data from events.domain_event_entry order by global_index)"
                            + " to stdout (format binary)");
            for (byte[] data = out.readFromCopy(); data != null; data = out.readFromCopy()) {
                int start = rows == 0 ? FIXED : 0;
                if (data.length > start + 2) {
                    ByteBuffer row = ByteBuffer.wrap(data, start + 2, data.length - start - 2);
                    tokens += parsed(row) + parsed(row);
                    rows++;
                }
            }
        }
        if (tokens < rows) {
            throw new IllegalStateException("Nothing was parsed");
        }
        return rows * 1e9 / (System.nanoTime() - begun);
    }

    private static long parsed(ByteBuffer row) throws IOException {
        int length = row.getInt();
        long tokens = 0;
        try (JsonParser json = JSON.createParser(row.array(), row.position(), length)) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        row.position(row.position() + length);
        return tokens;
    }

    private static double rebuild(ConfigurableApplicationContext product) {
        Fillings fillings = product.getBean(Fillings.class);
        int version = fillings.begin("benchmark").version();
        long begun = System.nanoTime();
        product.getBean(Refill.class).run(version);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Filling filled = fillings.of(version);
        if (filled.state() != Filling.State.READY) {
            throw new IllegalStateException(filled.toString());
        }
        fillings.discard(version);
        return filled.eventsRead() / seconds;
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
