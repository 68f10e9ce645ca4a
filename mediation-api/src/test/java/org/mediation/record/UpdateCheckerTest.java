package org.mediation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.axonframework.config.Configuration;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediation.MediationApplication;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * The framework would tell a server abroad what it runs on, unless it knows that it is in a test. Here it does not know,
 * and the switch that the build sets is off: what remains is how the product itself is put together.
 */
@FreshDatabase
@SpringBootTest(classes = MediationApplication.class)
class UpdateCheckerTest {
    private static final String SWITCH = "axoniq.update-checker.disabled";
    private static final String LOOK_LIKE_NO_TEST = TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT;

    @TempDir
    static Path home;

    private static String usualHome;
    private static String usualSwitch;

    @BeforeAll
    static void nothing_but_the_product_itself_prevents_it() {
        usualHome = System.setProperty("user.home", home.toString());
        usualSwitch = System.clearProperty(SWITCH);
        System.setProperty(LOOK_LIKE_NO_TEST, "true");
    }

    @AfterAll
    static void as_it_was() {
        System.setProperty("user.home", usualHome);
        System.setProperty(SWITCH, usualSwitch == null ? "true" : usualSwitch);
        System.clearProperty(LOOK_LIKE_NO_TEST);
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Configuration configuration;

    @Test
    void there_is_nothing_that_could_ask_abroad() {
        assertThat(TestEnvironmentDetector.isTestEnvironment()).isFalse();
        assertThat(context.getBeanNamesForType(UpdateChecker.class)).isEmpty();
        assertThat(context.getBeanNamesForType(UpdateCheckerHttpClient.class)).isEmpty();
        assertThat(configuration.getComponent(UpdateChecker.class)).isNull();
    }

    @Test
    void no_thread_of_it_runs_and_no_mark_of_it_is_left_in_the_home_directory() {
        assertThat(Thread.getAllStackTraces().values())
                .noneMatch(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith("org.axonframework.updates")));
        assertThat(home).isEmptyDirectory();
    }
}
