package org.mediation.tickets;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.mediation.cases.ExpectedVersion;
import org.mediation.hotline.HotlineTicket;
import org.mediation.record.AggregatesAtHand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the hotline's tickets to work. */
@Configuration(proxyBeanMethods = false)
class TicketConfiguration {
    @Bean
    ConfigurerModule hotlineTicket() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(HotlineTicket.class)
                .configureRepository(configuration -> new AggregatesAtHand<>(
                        EventSourcingRepository.builder(HotlineTicket.class)
                                .parameterResolverFactory(configuration.parameterResolverFactory())
                                .handlerDefinition(configuration.handlerDefinition(HotlineTicket.class)),
                        configuration.eventStore()))
                .configureCommandTargetResolver(configuration -> new ExpectedVersion()));
    }
}
