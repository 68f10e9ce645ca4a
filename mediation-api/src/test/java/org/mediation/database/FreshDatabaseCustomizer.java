package org.mediation.database;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Points the context of one {@link FreshDatabase} or {@link SharedDatabase} test class to its own database. */
record FreshDatabaseCustomizer(Class<?> testClass) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var owner = TestServer.running().freshDatabase();
        TestPropertyValues.of(
                        "mediation.db.url=" + owner.url(),
                        "mediation.db.user=" + owner.user(),
                        "mediation.db.password=" + owner.password(),
                        "mediation.secret-file=" + TestServer.secretFile(),
                        "mediation.data-dir=" + TestServer.directory())
                .applyTo(context);
        context.getBeanFactory().registerSingleton("durability", Durability.WAIVED_FOR_TESTS);
    }

    /** Found by Spring through spring.factories. */
    static final class Factory implements ContextCustomizerFactory {
        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return Stream.of(FreshDatabase.class, SharedDatabase.class)
                    .map(annotation -> TestContextAnnotationUtils.findAnnotationDescriptor(testClass, annotation))
                    .filter(Objects::nonNull)
                    .map(outermost -> new FreshDatabaseCustomizer(outermost.getRootDeclaringClass()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
