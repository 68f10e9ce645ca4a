package org.mediation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.Named;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Measure;
import org.mediation.statistics.fold.Happening;

/** The table of indicators on the page is the one in the code; {@code -Dstatistics.write=true} writes it. */
class StatisticsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "statistics.md");
    private static final String HEAD = "| 代码 | 指标 | 单位 | 定义 | 计数 | 分母 | 依据 |";

    @Test
    void every_indicator_stands_on_the_page_as_it_is_counted() throws IOException {
        if (Boolean.getBoolean("statistics.write")) {
            write();
        }
        List<String> expected =
                Arrays.stream(Indicator.values()).map(StatisticsPageTest::row).toList();
        assertThat(Pages.text("docs/statistics.md").lines().filter(line -> line.startsWith("| K-")))
                .containsExactlyElementsOf(expected);
    }

    private static void write() throws IOException {
        String text = Files.readString(PAGE);
        String rows =
                Arrays.stream(Indicator.values()).map(StatisticsPageTest::row).collect(Collectors.joining("\n"));
        String table = HEAD + "\n|---|---|---|---|---|---|---|\n" + rows;
        Files.writeString(
                PAGE,
                text.contains("<!-- indicators -->")
                        ? text.replace("<!-- indicators -->", table)
                        : text.replaceFirst("(?s)\\| 代码 .*?\n\n", Matcher.quoteReplacement(table + "\n\n")));
    }

    private static String row(Indicator indicator) {
        return "| %s | %s | %s | %s | %s | %s | %s（%s） |"
                .formatted(
                        indicator.code(),
                        indicator.chinese(),
                        indicator.unit().chinese(),
                        indicator.definition(),
                        words(indicator.numerator()),
                        words(indicator.denominator()),
                        indicator.source(),
                        indicator.confidence() == Indicator.Confidence.SHOWN ? "S" : "A");
    }

    private static String words(@Nullable Measure measure) {
        if (measure == null) {
            return "";
        }
        String of = measure.of().stream().sorted().map(Named::chinese).collect(Collectors.joining("、"));
        return measure.aggregate() + " " + of
                + (measure.less().isEmpty()
                        ? ""
                        : " − "
                                + measure.less().stream()
                                        .sorted()
                                        .map(Happening::chinese)
                                        .collect(Collectors.joining("、")));
    }
}
