package org.mediation.record;

import java.time.Clock;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The database and the record alone, with an aggregate to try them on. */
@SpringBootApplication(
        scanBasePackages = {"org.mediation.database", "org.mediation.record"},
        exclude = UpdateCheckerAutoConfiguration.class,
        excludeName = "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration")
@Profile("record-alone") // else every test of the whole application would find it by scanning
class RecordTestApplication {

    @Bean
    @Primary
    EventTypes eventTypesOfTheTest() {
        return new EventTypes(NoteEvent.class);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ConfigurerModule note() {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Note.class)
                .configureRepository(configuration -> new AggregatesAtHand<>(
                        EventSourcingRepository.builder(Note.class)
                                .parameterResolverFactory(configuration.parameterResolverFactory())
                                .handlerDefinition(configuration.handlerDefinition(Note.class)),
                        configuration.eventStore())));
    }
}
