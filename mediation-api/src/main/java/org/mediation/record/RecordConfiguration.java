package org.mediation.record;

import com.fasterxml.jackson.databind.Module;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.mediation.calendar.CalendarEvent;
import org.mediation.legalaid.StandardsEvent;
import org.mediation.legalaid.TeamEvent;
import org.mediation.matters.MatterKind;
import org.mediation.reports.ReportEvent;
import org.mediation.roster.MediatorEvent;
import org.mediation.roster.OrganisationEvent;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** Binds the framework to the record: its own store and names, and a command that fails leaves nothing behind. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    /** PostgreSQL keeps microseconds; an event must read the same before and after it was stored. */
    RecordConfiguration() {
        GenericEventMessage.clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

    @Bean
    EventTypes eventTypes() {
        return new EventTypes(Stream.concat(
                        Arrays.stream(MatterKind.values()).map(MatterKind::events),
                        Stream.of(
                                OrganisationEvent.class,
                                MediatorEvent.class,
                                CalendarEvent.class,
                                TeamEvent.class,
                                StandardsEvent.class,
                                ReportEvent.class))
                .toArray(Class<?>[]::new));
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(EventTypes types) {
        return new EventSerializer(types);
    }

    /** For what the framework keeps for itself, such as the places that streaming projections have reached. */
    @Bean
    @Primary
    JacksonSerializer serializer() {
        return JacksonSerializer.defaultSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return JacksonSerializer.defaultSerializer();
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }

    @Bean
    JsonEventStore eventStorageEngine(
            EventSerializer serializer,
            EventUpcaster upcasters,
            ConnectionProvider connections,
            TransactionManager transactions) {
        return new JsonEventStore(serializer, upcasters, connections, transactions);
    }

    /** Answers over HTTP, too, show every identifier as its bare UUID. */
    @Bean
    Module identifiers() {
        return new IdentifierModule();
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("events.token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
    }

    @Bean
    TransactionManager commandTransactions(PlatformTransactionManager transactions) {
        return new CommandTransactions(transactions);
    }

    /**
     * The framework's default keeps the events of a command that failed with a checked exception. Interceptors that are
     * beans it adds by itself, inside the transaction.
     */
    @Bean
    CommandBus commandBus(
            TransactionManager transactions, org.axonframework.config.Configuration configuration, Clock clock) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        bus.registerDispatchInterceptor(new HeaderOfEveryCommand(clock));
        return bus;
    }

    /** Handlers run in the command's transaction, and what they throw fails the command; the default logs it only. */
    @Bean
    ConfigurerModule handlersInTheTransaction() {
        return configurer -> configurer
                .eventProcessing()
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
    }
}
