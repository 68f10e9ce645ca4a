package org.mediation.simulation.year;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.mediation.kernel.Header;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.mediation.simulation.SimulatedTime;

/**
 * Where the people of the simulated year send their commands: the same aggregates with the same rules, but without processes
 * and lists, which a matter that has ended does not need.
 */
final class Desks {
    private final Happenings happenings = new Happenings();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(happenings).build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final SimulatedTime time;
    private int commands;

    Desks(SimulatedTime time, CorrelationDataProvider header) {
        this.time = time;
        bus.registerHandlerInterceptor((work, chain) -> {
            work.registerCorrelationDataProvider(header);
            return chain.proceed();
        });
    }

    /** Puts a kind of aggregate to work, with what its rules ask for. */
    <T> void open(Class<T> aggregate, Object... resources) {
        ParameterResolverFactory resolvers = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(List.of(resources)));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(resolvers)
                .repository(EventSourcingRepository.builder(aggregate)
                        .parameterResolverFactory(resolvers)
                        .eventStore(store)
                        .cache(new WeakReferenceCache())
                        .build())
                .build()
                .subscribe(bus);
    }

    /** Sends a command at the simulated moment; a refusal is an error of the one who wrote the year. */
    void send(Role role, UUID actor, OrganisationId organisation, MatterCommand command) {
        Map<String, Object> header = new HashMap<>();
        header.put(Header.ACTOR, role == Role.SYSTEM ? "system" : actor.toString());
        header.put(Header.ROLE, role.name());
        header.put(Header.ORGANISATION, organisation.toString());
        header.put(
                Header.COMMAND_ID,
                UUID.nameUUIDFromBytes((command.matter() + "/" + commands++).getBytes(UTF_8))
                        .toString());
        header.put(Header.OCCURRED_AT, time.instant().toString());
        FutureCallback<MatterCommand, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command, header), answer);
        if (answer.getResult().isExceptional()) {
            Throwable why = answer.getResult().exceptionResult();
            var refused = new IllegalStateException(command.getClass().getSimpleName() + " of " + command.matter()
                    + " on " + time.instant() + " was refused: " + why.getMessage());
            refused.addSuppressed(why);
            throw refused;
        }
    }

    /** What happened since this was asked last. */
    List<DomainEventMessage<?>> happened() {
        return new ArrayList<>(happenings.taken());
    }
}
