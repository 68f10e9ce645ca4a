package org.mediation.statistics.report;

import org.axonframework.config.ConfigurerModule;
import org.mediation.reports.StatReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reports' aggregate to work. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    ConfigurerModule statReports() {
        return configurer -> configurer.configureAggregate(StatReport.class);
    }
}
