package org.mediation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CHECK = Pattern.compile("(?m)^ +(mvn .*verify.*)$");

    static Stream<Path> pages() {
        return Stream.of(
                        List.of(Pages.ROOT.resolve("README.md"), Pages.ROOT.resolve("CONTRIBUTING.md")),
                        Pages.below("docs", ".md"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Path page) {
        assertThat(LINK.matcher(Pages.text(page)).results().map(link -> page.resolveSibling(link.group(1))))
                .allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void continuous_integration_runs_the_command_that_the_readme_names() {
        var command = CHECK.matcher(Pages.text("README.md"));
        assertThat(command.find()).isTrue();
        assertThat(Pages.text(".ci/run")).contains("exec " + command.group(1) + " <");
    }
}
