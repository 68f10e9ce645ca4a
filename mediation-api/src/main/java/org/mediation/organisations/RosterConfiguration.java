package org.mediation.organisations;

import org.axonframework.config.ConfigurerModule;
import org.mediation.roster.MediationOrganisation;
import org.mediation.roster.Mediator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the registers' aggregates to work. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    ConfigurerModule registers() {
        return configurer ->
                configurer.configureAggregate(MediationOrganisation.class).configureAggregate(Mediator.class);
    }
}
