package org.mediation.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediation.database.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real dispute, and one that a court delegates, go from intake to archive in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.demo-cases=false"})
@FreshDatabase
class BrowserJourneyTest {
    private static final Path REAL = Path.of("../../shared/data/intake-real.jsonl");
    private static final String ONE_OF_THEM = "\"cail2019-labor-0062\"";
    private static final String INVENTED = """
            {"applicant": {"name": "白䶮", "idNumber": "110106199001011237", "phone": "19900000001"},
             "respondent": {"name": "北京晴川物流有限公司", "uscc": "91110106MA01ABCD1X", "phone": "01088000001"},
             "claims": [{"category": "WAGES", "amountFen": 1234567}],
             "narrative": "我在公司开车送货三年，去年十月起工资没有发过，找了几次都说再等等。"}""";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void a_real_dispute_is_taken_in_mediated_performed_and_archived_in_the_browser() throws Exception {
        assumeTrue(chromium().isPresent(), "skipped: no chromium here; install it or name it in CHROMIUM");
        Path record = Files.writeString(folder.resolve("record.json"), record());
        Path pictures = Path.of("target", "journey").toAbsolutePath();
        Path said = folder.resolve("said.txt");

        Process journey = new ProcessBuilder(
                        "node",
                        "web/e2e/journey.mjs",
                        "http://localhost:" + port,
                        record.toString(),
                        pictures.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(journey.waitFor(5, TimeUnit.MINUTES))
                    .as("the journey ends; it said: %s", Files.readString(said))
                    .isTrue();
            System.out.print(Files.readString(said));
            assertThat(journey.exitValue()).as(Files.readString(said)).isZero();
        } finally {
            journey.descendants().forEach(ProcessHandle::destroy);
            journey.destroy();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
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
