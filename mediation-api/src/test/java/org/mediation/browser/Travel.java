package org.mediation.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a journey of the folder web/e2e with a record and a place for its pictures, and says what it said. */
final class Travel {
    private static final Path REAL = Path.of("../../shared/data/intake-real.jsonl");
    private static final String ONE_OF_THEM = "\"cail2019-labor-0062\"";
    private static final String INVENTED = """
            {"applicant": {"name": "白䶮", "idNumber": "110106199001011237", "phone": "19900000001"},
             "respondent": {"name": "北京晴川物流有限公司", "uscc": "91110106MA01ABCD1X", "phone": "01088000001"},
             "claims": [{"category": "WAGES", "amountFen": 1234567}],
             "narrative": "我在公司开车送货三年，去年十月起工资没有发过，找了几次都说再等等。"}""";

    private Travel() {}

    static void needsABrowser() {
        assumeTrue(
                Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"))
                        .map(Path::of)
                        .anyMatch(Files::isExecutable),
                "skipped: no chromium here; install it or name it in CHROMIUM");
    }

    static void along(String journey, String... addresses) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("journey");
        Path record = Files.writeString(folder.resolve("record.json"), record());
        Path said = folder.resolve("said.txt");
        List<String> words = new ArrayList<>(List.of("node", "web/e2e/" + journey));
        words.addAll(List.of(addresses));
        words.add(record.toString());
        words.add(Path.of("target", "journey").toAbsolutePath().toString());
        Process travel = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(travel.waitFor(5, TimeUnit.MINUTES))
                    .as("the journey ends; it said: %s", Files.readString(said))
                    .isTrue();
            System.out.print(Files.readString(said));
            assertThat(travel.exitValue()).as(Files.readString(said)).isZero();
        } finally {
            travel.descendants().forEach(ProcessHandle::destroy);
            travel.destroy();
            Files.delete(said);
            Files.delete(record);
            Files.delete(folder);
        }
    }

    private static String record() throws IOException {
        if (!Files.isReadable(REAL)) {
            System.out.println(
                    "The real records are not here (" + REAL + "): the journey is made with an invented one.");
            return INVENTED;
        }
        try (Stream<String> lines = Files.lines(REAL)) {
            List<String> found =
                    lines.filter(line -> line.contains(ONE_OF_THEM)).toList();
            return found.get(0);
        }
    }
}
