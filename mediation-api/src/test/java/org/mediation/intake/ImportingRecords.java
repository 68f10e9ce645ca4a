package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A file of records goes in; every line ends somehow, and none ends twice. */
@ExtendWith(OutputCaptureExtension.class)
abstract class ImportingRecords extends AtTheDesk {

    @Test
    void all_real_records_go_in_once_and_nothing_of_them_is_readable_anywhere(CapturedOutput log) {
        List<String> records = RealRecords.lines();
        List<JsonNode> first = clerk.importing(String.join("\n", records));
        assertThat(first).hasSize(241).extracting(Sender::ending).containsOnly("registered");
        assertThat(first)
                .extracting(line -> line.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 241).boxed().toList());

        List<JsonNode> again = clerk.importing(String.join("\r\n", records) + "\r\n");
        assertThat(again).hasSize(241).extracting(Sender::ending).containsOnly("duplicate");
        assertThat(again).extracting(ImportingRecords::number).isEqualTo(numbers(first));

        Canaries canaries = Canaries.of(records);
        assertThat(canaries.singingIn(everythingKept())).isEmpty();
        assertThat(canaries.singingIn(log.getAll())).isEmpty();
    }

    @Test
    void the_longest_narrative_comes_back_whole() {
        String longest = RealRecords.lines().stream()
                .max((one, other) -> one.length() - other.length())
                .orElseThrow();
        JsonNode line = clerk.importing(longest).get(0);
        JsonNode page = json(clerk.get(CASES + "/" + line.path("caseId").asText()));
        assertThat(page.path("narrative").asText())
                .hasSize(48_026)
                .isEqualTo(RealRecords.json(longest).path("narrative").asText());
    }

    @Test
    void bad_lines_are_refused_with_number_code_and_reason_and_stop_no_other() {
        long before = cases();
        List<JsonNode> outcomes = clerk.importing(BadLines.between(
                sample("good-1").toString(),
                sample("good-2").toString(),
                sample("good-3").toString()));

        assertThat(outcomes)
                .filteredOn(line -> Sender.status(line).equals("registered"))
                .hasSize(3);
        assertThat(outcomes)
                .filteredOn(line -> Sender.status(line).equals("refused"))
                .hasSize(BadLines.COUNT)
                .allSatisfy(line -> {
                    assertThat(line.path("code").asText()).matches("[a-z0-9-]+").isNotEqualTo("internal-error");
                    assertThat(line.path("reason").asText()).isNotEmpty();
                });
        assertThat(cases()).isEqualTo(before + 3);
    }

    @Test
    void an_import_whose_sender_goes_away_is_sent_again() throws IOException {
        long before = cases();
        List<String> records = IntStream.range(0, 30)
                .mapToObj(i -> sample("interrupted-" + i).toString())
                .toList();
        leaveAfterFirstAnswer(String.join("\n", records.subList(0, 20)) + "\n" + "{\"externalId\": \"interru");

        List<JsonNode> again = clerk.importing(String.join("\n", records));
        assertThat(again)
                .hasSize(30)
                .extracting(Sender::ending)
                .contains("duplicate", "registered")
                .doesNotContain("refused");
        assertThat(cases()).isEqualTo(before + 30);
    }

    @Test
    void only_lines_of_text_are_taken() {
        assertThat(clerk.post(CASES + "/import", "{}").statusCode()).isEqualTo(415);
        assertThat(clerk.importing("")).isEmpty();
        assertThat(clerk.importing("\n\n  \n")).isEmpty();
    }

    /** Announces more than it sends, and is gone. */
    private void leaveAfterFirstAnswer(String lines) throws IOException {
        byte[] body = lines.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream()
                    .write(("POST /api/cases/import HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                                    + "Authorization: " + clerk.authorization() + "\r\nContent-Length: "
                                    + (body.length + 100) + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = answer.readLine();
            while (line != null && !line.startsWith("{")) {
                line = answer.readLine();
            }
            assertThat(line).contains("registered");
        }
    }

    private String everythingKept() {
        StringBuilder kept = new StringBuilder();
        List<String> tables = jdbc.sql("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                        + " where table_schema in ('events', 'camunda', 'views', 'security')"
                        + " and table_name not in ('account', 'mediator', 'organisation')")
                .query(String.class)
                .list();
        assertThat(tables)
                .anyMatch(table -> table.toLowerCase(java.util.Locale.ROOT).contains("act_ru_variable"));
        for (String table : tables) {
            jdbc.sql("select row_to_json(it)::text from " + table + " it")
                    .query(String.class)
                    .list()
                    .forEach(row -> kept.append(row).append('\n'));
        }
        return kept.toString();
    }

    private static String number(JsonNode line) {
        return line.path("caseNumber").asText();
    }

    private static List<String> numbers(List<JsonNode> lines) {
        return lines.stream().map(ImportingRecords::number).toList();
    }
}
