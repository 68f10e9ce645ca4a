package org.mediation.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.MediationApplication;
import org.mediation.benchmark.Dispute.Turn;
import org.mediation.database.DatabaseLogin;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.processes.Workers;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The product as shipped: commands through the gateway, the system's own steps by its own workers. */
final class Product implements Contender {
    static final String DATABASE = "mediation";
    private static final String ORGANISATION = DemoUnion.centreOf("110106").id().toString();

    private final Map<UUID, Awaited> awaited = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext parts;
    private final CommandGateway gateway;
    private final Workers workers;

    private record Awaited(String command, CountDownLatch done) {}

    Product(DatabaseLogin owner, Path directory) {
        BeanDefinitionCustomizer first = bean -> bean.setPrimary(true);
        parts = new SpringApplicationBuilder(MediationApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                HeardGateway.class,
                                () -> new HeardGateway(
                                        context.getBean("commandGateway", CommandGateway.class), this::isDone),
                                first))
                .run(
                        "--mediation.db.url=" + owner.url(),
                        "--mediation.db.user=" + owner.user(),
                        "--mediation.db.password=" + owner.password(),
                        "--mediation.data-dir=" + directory,
                        "--mediation.demo=true",
                        "--mediation.demo-cases=false",
                        "--server.port=0",
                        "--logging.level.root=warn");
        gateway = parts.getBean("commandGateway", CommandGateway.class);
        workers = parts.getBean(Workers.class);
        rest();
    }

    ApplicationContext parts() {
        return parts;
    }

    int port() {
        return Integer.parseInt(parts.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public String name() {
        return "(1) product";
    }

    @Override
    public String database() {
        return DATABASE;
    }

    @Override
    public void wake() {
        workers.start();
    }

    @Override
    public void rest() {
        workers.stop();
    }

    @Override
    public void takeOneCase(Steps steps) {
        take(new Dispute(), steps);
    }

    void take(Dispute dispute, Steps steps) {
        for (Turn turn : dispute.turns()) {
            List<String> then = turn.thenTheSystem();
            Awaited system = new Awaited(then.isEmpty() ? "" : then.get(then.size() - 1), new CountDownLatch(1));
            if (!then.isEmpty()) {
                awaited.put(dispute.id().value(), system);
            }
            long before = System.nanoTime();
            send(turn);
            long between = System.nanoTime();
            steps.took(turn.command().getClass().getSimpleName(), between - before);
            if (!then.isEmpty()) {
                await(system.done());
                // Steps of the system that follow each other are awaited together and share the time.
                long each = (System.nanoTime() - between) / then.size();
                then.forEach(step -> steps.took(step, each));
            }
        }
    }

    private void send(Turn turn) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                turn.command(),
                Map.of(
                        Header.ACTOR,
                        actor(turn.role()),
                        Header.ROLE,
                        turn.role().name(),
                        Header.ORGANISATION,
                        ORGANISATION,
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        Instant.now().toString())));
    }

    private static String actor(Role role) {
        return new UUID(0, role.ordinal()).toString();
    }

    private void isDone(UUID caseId, String command) {
        awaited.computeIfPresent(caseId, (id, waiting) -> {
            if (!waiting.command().equals(command)) {
                return waiting;
            }
            waiting.done().countDown();
            return null;
        });
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The system did not do its step");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
