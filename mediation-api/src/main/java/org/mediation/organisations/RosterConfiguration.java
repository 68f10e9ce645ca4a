package org.mediation.organisations;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.mediation.roster.MediationOrganisation;
import org.mediation.roster.Mediator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the registers' aggregates to work, and writes their tables in the transaction of the event. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    ConfigurerModule registers() {
        return configurer ->
                configurer.configureAggregate(MediationOrganisation.class).configureAggregate(Mediator.class);
    }

    // By default a failing handler is only logged: the event would stand and its row be missing.
    @Bean
    ConfigurerModule viewsInTheSameTransaction() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor("views")
                .registerListenerInvocationErrorHandler("views", configuration -> PropagatingErrorHandler.instance());
    }
}
