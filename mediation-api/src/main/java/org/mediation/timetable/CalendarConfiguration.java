package org.mediation.timetable;

import org.axonframework.config.ConfigurerModule;
import org.mediation.calendar.PublishedCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the calendar's aggregate to work. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    ConfigurerModule calendar() {
        return configurer -> configurer.configureAggregate(PublishedCalendar.class);
    }
}
