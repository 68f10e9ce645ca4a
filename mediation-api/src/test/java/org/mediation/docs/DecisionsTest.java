package org.mediation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {
    private static final Pattern GATES = Pattern.compile("(?ms)^Gate: (.+?)\\n\\n");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");

    static Stream<Path> decisions() {
        return Pages.in("docs/adr", ".md").stream().filter(file -> !file.endsWith("README.md"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_names_a_gate_that_exists(Path decision) {
        var gates = GATES.matcher(Pages.text(decision));
        assertThat(gates.find()).as("a line that begins with Gate:").isTrue();
        var names = NAME.matcher(gates.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(names).isNotEmpty().isSubsetOf(classes());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_told_in_the_same_order_as_every_other(Path decision) {
        assertThat(Pages.text(decision))
                .containsSubsequence(
                        "\nStatus: ", "\nDate: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n");
    }

    @Test
    void the_list_shows_every_decision_under_its_title() {
        var list = Pages.text("docs/adr/README.md");
        decisions()
                .forEach(decision ->
                        assertThat(list).contains("[" + title(decision) + "](" + decision.getFileName() + ")"));
    }

    @Test
    void decisions_are_numbered_without_a_gap() {
        var numbers = decisions()
                .map(decision -> decision.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers)
                .isEqualTo(Stream.iterate(1, number -> number + 1)
                        .limit(numbers.size())
                        .map(number -> "%04d".formatted(number))
                        .toList());
    }

    private static String title(Path decision) {
        return Pages.text(decision).lines().findFirst().orElseThrow().replaceFirst("^# \\d+\\. ", "");
    }

    private static Set<String> classes() {
        return Stream.of("mediation-core/src", "processes/src", "mediation-api/src")
                .map(folder -> Pages.below(folder, ".java"))
                .flatMap(List::stream)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
