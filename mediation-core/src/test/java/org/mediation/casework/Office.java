package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.Thresholds;
import org.mediation.kernel.Header;
import org.mediation.kernel.MovableClock;
import org.mediation.kernel.PlacedVault;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.roster.FixedPipelines;

/** A case handled for real, on a record in memory: every command loads it from its events anew. */
final class Office {
    private static final Deadlines DEADLINES = Deadlines.delivered();
    private static final Thresholds THRESHOLDS = Thresholds.delivered();

    final MovableClock clock = new MovableClock(MONDAY);
    private final EmbeddedEventStore record = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    Office() {
        var resolvers = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(MediationCase.class),
                new SimpleResourceParameterResolverFactory(List.of(
                        DEADLINES,
                        THRESHOLDS,
                        (Clock) clock,
                        new PlacedVault(),
                        roster(),
                        new FixedPipelines(),
                        (CaseNumbers) (district, year) -> "京工调〔" + year + "〕" + district + "第000001号")));
        AggregateAnnotationCommandHandler.<MediationCase>builder()
                .aggregateType(MediationCase.class)
                .parameterResolverFactory(resolvers)
                .repository(EventSourcingRepository.builder(MediationCase.class)
                        .parameterResolverFactory(resolvers)
                        .eventStore(record)
                        .build())
                .build()
                .subscribe(bus);
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Header.ACTOR, Header.ROLE));
            return chain.proceed();
        });
    }

    /** Null when it was done, else the rule that refused it; anything but a refusal by rule is an error of the case. */
    @Nullable
    RuleViolated send(CaseCommand command, String actor, Role role) {
        var answer = new FutureCallback<CaseCommand, Object>();
        bus.dispatch(
                new GenericCommandMessage<>(command, Map.of(Header.ACTOR, actor, Header.ROLE, role.name())), answer);
        var result = answer.getResult();
        if (!result.isExceptional()) {
            return null;
        }
        if (result.exceptionResult() instanceof RuleViolated refused) {
            return refused;
        }
        throw new AssertionError(command + " broke the case", result.exceptionResult());
    }

    List<? extends DomainEventMessage<?>> record() {
        return record.readEvents(CASE.toString()).asStream().toList();
    }

    List<CaseEvent> events() {
        return record().stream()
                .map(DomainEventMessage::getPayload)
                .map(CaseEvent.class::cast)
                .toList();
    }

    <E extends CaseEvent> Optional<E> latest(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }
}
