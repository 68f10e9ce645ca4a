package org.mediation.cases;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.mediation.calendar.Thresholds;
import org.mediation.casework.MediationCase;
import org.mediation.kernel.Header;
import org.mediation.record.AggregatesAtHand;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the case to work: its rules, its header, and the version that a command may expect. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnionSettings.class)
class CaseConfiguration {
    @Bean
    ConfigurerModule mediationCase() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(MediationCase.class)
                .configureRepository(configuration -> new AggregatesAtHand<>(
                        EventSourcingRepository.builder(MediationCase.class)
                                .parameterResolverFactory(configuration.parameterResolverFactory())
                                .handlerDefinition(configuration.handlerDefinition(MediationCase.class)),
                        configuration.eventStore()))
                .configureCommandTargetResolver(configuration -> new ExpectedVersion()));
    }

    @Bean
    Thresholds thresholds(UnionSettings settings) {
        return Thresholds.delivered().withOverrides(settings.thresholds());
    }

    /** What a command carries in its header, all its events carry too (I-29). */
    @Bean
    CorrelationDataProvider header() {
        return new SimpleCorrelationDataProvider(
                Header.ACTOR,
                Header.ROLE,
                Header.ORGANISATION,
                Header.COMMAND_ID,
                Header.PROCESS_INSTANCE,
                Header.ACTIVITY,
                Header.OCCURRED_AT);
    }
}
