package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediation.demo.DemoUnion;
import org.springframework.beans.factory.annotation.Autowired;

/** The command of the jar: each record goes to the union centre of its district. */
abstract class ImportingByCommand extends AtTheDesk {
    @Autowired
    private ImportCommand command;

    @TempDir
    private Path folder;

    private String printed = "";

    private int runs(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = command.run(Arrays.asList(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private String file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("records.jsonl"), String.join("\n", lines))
                .toString();
    }

    @Test
    void every_record_goes_to_the_centre_of_its_district_and_once() throws IOException {
        String fengtai = sample(fresh()).toString();
        String tongzhou = sample(fresh()).put("districtCode", "110112").toString();
        String area = sample(fresh()).put("districtCode", "BDA").toString();
        String result = folder.resolve("result.jsonl").toString();

        assertThat(runs(file(fengtai, tongzhou, area), result)).isZero();
        assertThat(printed).contains("3 registered, 0 duplicates, 0 refused");
        List<String> lines = Files.readAllLines(Path.of(result));
        assertThat(lines).hasSize(3);
        assertThat(organisationOf(lines.get(0))).isEqualTo(centreOf("110106"));
        assertThat(organisationOf(lines.get(1))).isEqualTo(centreOf("110112"));
        assertThat(organisationOf(lines.get(2))).isEqualTo(centreOf("BDA"));
        assertThat(stranger.post(CASES, tongzhou).statusCode()).isEqualTo(200);

        assertThat(runs(file(fengtai, tongzhou, area), result)).isZero();
        assertThat(printed).contains("0 registered, 3 duplicates, 0 refused");
    }

    @Test
    void a_record_may_name_the_organisation_that_handles_it() throws IOException {
        String result = folder.resolve("result.jsonl").toString();
        String told = sample(fresh()).put("organisation", centreOf("110112")).toString();

        assertThat(runs(file(told), result)).isZero();
        assertThat(organisationOf(Files.readString(Path.of(result)))).isEqualTo(centreOf("110112"));
    }

    @Test
    void refused_lines_are_counted_told_and_make_the_exit_code_one() throws IOException {
        String result = folder.resolve("result.jsonl").toString();
        String elsewhere = sample(fresh()).put("districtCode", "310101").toString();

        assertThat(runs(file(sample(fresh()).toString(), "no json", elsewhere), result))
                .isEqualTo(1);
        assertThat(printed).contains("1 registered, 0 duplicates, 2 refused");
        assertThat(Files.readString(Path.of(result)))
                .contains("\"line\":2,\"status\":\"refused\",\"code\":\"not-json\"", "organisation-unknown");
    }

    @Test
    void a_file_that_is_not_there_is_not_understood() {
        assertThat(runs()).isEqualTo(2);
        assertThat(runs(folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(runs(folder.toString())).isEqualTo(2);
    }

    private String organisationOf(String line) {
        return jdbc.sql("select organisation_id::text from views.case_summary where case_id = ?::uuid")
                .param(Sender.json(line).path("caseId").asText())
                .query(String.class)
                .single();
    }

    private static String centreOf(String district) {
        return DemoUnion.centreOf(district).id().toString();
    }
}
