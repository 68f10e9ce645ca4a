package org.mediation.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a Spring test and all classes nested in it one migrated database and one context, which no other test sees; stands
 * before the annotation that makes it a Spring test, to come last when it ends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedDatabase.Closing.class)
public @interface SharedDatabase {

    /** Ends the shared context with the outermost class, while the server still runs. */
    final class Closing implements AfterAllCallback {
        @Override
        public void afterAll(ExtensionContext test) {
            if (test.getRequiredTestClass().isAnnotationPresent(SharedDatabase.class)) {
                ((ConfigurableApplicationContext) SpringExtension.getApplicationContext(test)).close();
            }
        }
    }
}
