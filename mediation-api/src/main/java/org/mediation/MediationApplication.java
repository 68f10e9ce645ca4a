package org.mediation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running product. */
@SpringBootApplication
public class MediationApplication {
    public static void main(String[] arguments) {
        // Axon reads this before Spring has any property: without it a call goes abroad at every start.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(MediationApplication.class, arguments);
    }
}
