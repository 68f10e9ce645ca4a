package org.mediation;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running product. */
@SpringBootApplication(exclude = UpdateCheckerAutoConfiguration.class)
public class MediationApplication {
    public static void main(String[] arguments) {
        // Read by the framework before there is any other setting: without it a call goes abroad at every start.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(MediationApplication.class, arguments);
    }
}
