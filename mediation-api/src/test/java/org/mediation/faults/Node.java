package org.mediation.faults;

import org.mediation.MediationApplication;
import org.mediation.database.Durability;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A further node of the product on the database of a test: it shares nothing else with the first, not even locks. */
final class Node {
    private Node() {}

    static ConfigurableApplicationContext beside(Environment first) {
        return new SpringApplicationBuilder(MediationApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("durability", Durability.WAIVED_FOR_TESTS))
                .run(
                        setting("mediation.db.url", first),
                        setting("mediation.db.user", first),
                        setting("mediation.db.password", first),
                        setting("mediation.secret-file", first),
                        "--mediation.demo=false",
                        "--mediation.demo-cases=false");
    }

    private static String setting(String name, Environment environment) {
        return "--" + name + "=" + environment.getRequiredProperty(name);
    }
}
