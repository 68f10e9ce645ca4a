package org.mediation.faults;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.mediation.MediationApplication;
import org.mediation.calendar.BeijingTime;
import org.mediation.cases.Desk;
import org.mediation.cases.StoryTime;
import org.mediation.cases.TestClock;
import org.mediation.processes.Deployment;
import org.mediation.processes.Workers;
import org.mediation.reconcile.Reconciliation;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A run that is to be killed while promises fall due, one a day. {@code prepare} makes them, {@code run} lets time race and
 * watches over them until it is killed, {@code tell} says when each of them was called due.
 */
final class DeadlineVictim {
    static final String STARTED = "started";
    static final String ALL_FIRED = "all fired";
    static final String WELL = "well";
    static final String FIRED = "fired ";
    static final int DEADLINES = 50;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private final Path pace;
    private final ConfigurableApplicationContext parts;

    private DeadlineVictim(Path dataDir) {
        pace = dataDir.resolve("pace");
        parts = new SpringApplicationBuilder(MediationApplication.class, StoryTime.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--mediation.data-dir=" + dataDir,
                        "--mediation.demo=true",
                        "--mediation.demo-cases=false",
                        "--mediation.workers=true",
                        "--logging.level.root=error");
        parts.getBean(Deployment.class);
    }

    /** The arguments are the data directory and what to do. */
    public static void main(String[] arguments) {
        var victim = new DeadlineVictim(Path.of(arguments[0]));
        switch (arguments[1]) {
            case "prepare" -> victim.prepare();
            case "run" -> victim.run();
            default -> victim.tell();
        }
    }

    private void prepare() {
        var desk = parts.getBean(Desk.class);
        var story = desk.afterSession();
        desk.inForce(
                story,
                IntStream.range(0, DEADLINES)
                        .mapToObj(day -> desk.pays(story, 10_000L, FIRST.plusDays(day)))
                        .toList());
        new Pace(BeijingTime.startOf(FIRST), Instant.now().plusSeconds(5)).keep(pace);
        end();
    }

    private void run() {
        var racing = Pace.kept(pace);
        var clock = parts.getBean(TestClock.class);
        clock.setTo(racing.now());
        var workers = parts.getBean(Workers.class);
        if (!workers.isRunning()) {
            workers.start();
        }
        say(STARTED);
        while (true) {
            clock.setTo(racing.now());
            if (called() == DEADLINES) {
                say(ALL_FIRED);
            }
        }
    }

    private int called() {
        return parts.getBean(JdbcClient.class)
                .sql("select count(*) from events.domain_event_entry where payload_type = 'ObligationDue'")
                .query(Integer.class)
                .single();
    }

    private void tell() {
        var racing = Pace.kept(pace);
        parts.getBean(JdbcClient.class)
                .sql("""
                        select payload ->> 'obligationId' as obligation, recorded_at from events.domain_event_entry
                        where payload_type = 'ObligationDue' order by global_index""")
                .query((row, number) -> row.getString(1) + " " + instant(row.getTimestamp(2)))
                .list()
                .forEach(called -> say(FIRED + called));
        IntStream.range(0, DEADLINES)
                .mapToObj(day -> "due " + racing.onTheWall(BeijingTime.endOf(FIRST.plusDays(day))))
                .forEach(DeadlineVictim::say);
        var differences = parts.getBean(Reconciliation.class).ofAll().differences();
        say(differences.isEmpty() ? WELL : differences);
        end();
    }

    private static Instant instant(Timestamp time) {
        return time.toInstant();
    }

    private void end() {
        parts.close();
        System.exit(0);
    }

    private static void say(Object words) {
        System.out.println(words);
        System.out.flush();
    }
}
