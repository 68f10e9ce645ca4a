package org.mediation.statistics.projection;

import org.mediation.statistics.fold.Fold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fold by which the tables are filled. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {
    @Bean
    Fold statisticsFold() {
        return new Fold();
    }
}
