package org.mediation.aid;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.mediation.cases.ExpectedVersion;
import org.mediation.legalaid.CentreStandards;
import org.mediation.legalaid.LegalAidMatter;
import org.mediation.legalaid.LegalServiceTeam;
import org.mediation.record.AggregatesAtHand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the aggregates of legal aid to work. */
@Configuration(proxyBeanMethods = false)
class AidConfiguration {
    @Bean
    ConfigurerModule legalAid() {
        return configurer -> configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(LegalAidMatter.class)
                        .configureRepository(configuration -> new AggregatesAtHand<>(
                                EventSourcingRepository.builder(LegalAidMatter.class)
                                        .parameterResolverFactory(configuration.parameterResolverFactory())
                                        .handlerDefinition(configuration.handlerDefinition(LegalAidMatter.class)),
                                configuration.eventStore()))
                        .configureCommandTargetResolver(configuration -> new ExpectedVersion()))
                .configureAggregate(LegalServiceTeam.class)
                .configureAggregate(CentreStandards.class);
    }
}
