package org.mediation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelPagesTest {
    private static final Pattern DRAWN = Pattern.compile("bpmnElement=\"([^\"]+)\"");
    private static final Pattern LABEL =
            Pattern.compile("<bpmn:(?:userTask|serviceTask|boundaryEvent) [^>]*name=\"([^\"]+)\"");
    private static final Pattern WAITS = Pattern.compile("name=\"finishedBy\" value=\"([^\"]+)\"");

    static Stream<Path> models() {
        return Pages.in("processes/src/main/resources/bpmn", ".bpmn").stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_picture_shows_every_element_of_its_model(Path model) {
        var picture = Pages.text("docs/processes/" + name(model) + ".svg");
        assertThat(found(DRAWN, Pages.text(model)).skip(1))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(picture)
                        .as("run npm run render-processes in mediation-api/web")
                        .contains("data-element-id=\"" + element + "\""));
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_page_shows_the_picture_and_tells_what_each_step_waits_for(Path model) {
        var page = Pages.text("docs/processes.md");
        assertThat(page).contains("](processes/" + name(model) + ".svg)");
        assertThat(found(LABEL, Pages.text(model)))
                .allSatisfy(label -> assertThat(page).contains(label));
        assertThat(found(WAITS, Pages.text(model)).flatMap(events -> List.of(events.split(",")).stream()))
                .allSatisfy(event -> assertThat(page).contains("`" + event + "`"));
    }

    /** A model that only calls others has no step of its own; the rest have. */
    @Test
    void there_are_steps_to_tell_of() {
        assertThat(models().filter(model ->
                        found(WAITS, Pages.text(model)).findAny().isPresent()))
                .hasSizeGreaterThan(10);
    }

    private static String name(Path model) {
        return model.getFileName().toString().replace(".bpmn", "");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
