package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediation.matters.Vocabulary;

class SentencesTest {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"/sentences_zh.properties", "/sentences_en.properties"})
    void every_event_has_a_sentence_that_speaks_of_its_own_fields(String resource) throws IOException {
        Properties patterns = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            patterns.load(reader);
        }

        assertThat(patterns.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
        Vocabulary.events().forEach((name, type) -> {
            List<String> fields = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertThat(FIELD.matcher(patterns.getProperty(name)).results().map(result -> group(result)))
                    .as(name)
                    .isSubsetOf(fields);
        });
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }
}
