package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    @TempDir
    private Path folder;

    private static ShownSheet.Shown figure(long number) {
        return new ShownSheet.Shown(number, null, BigDecimal.valueOf(number), true, false);
    }

    @Test
    void the_file_holds_what_the_screen_shows_and_no_formula() throws IOException {
        ShownSheet sheet = new ShownSheet(
                3,
                1,
                "2024",
                "2024年",
                "OCCURRED",
                "ORGANISATION",
                Map.of("K-01", figure(17), "K-07", figure(123_456)),
                Map.of(),
                List.of(
                        new ShownSheet.Line("x", "=HYPERLINK(\"http://x\")", Map.of("K-01", figure(12))),
                        new ShownSheet.Line(
                                "y", "@cmd", Map.of("K-01", new ShownSheet.Shown(0, null, null, true, true)))));
        String text = text(Workbooks.of(sheet));
        assertThat(text)
                .contains("<v>17</v>")
                .contains("<v>1234.56</v>")
                .contains("<v>12</v>")
                .contains("&#xff0a;");
        assertThat(text).doesNotContain("<f>").contains("'=HYPERLINK").contains("'@cmd");
    }

    private String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("sheet.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("&apos;", "'"));
                }
            }
        }
        return text.toString();
    }
}
