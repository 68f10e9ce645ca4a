package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of records goes in over HTTP; every line ends somehow, and none ends twice. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.workers=false"})
@FreshDatabase
class ImportTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Sender clerk;

    @BeforeEach
    void sign_in() {
        clerk = new Sender(port, "clerk", "demo-2026");
    }

    @Test
    void all_real_records_go_in_and_again_they_are_the_same_cases() {
        List<String> records = RealRecords.lines();
        List<JsonNode> first = clerk.importing(String.join("\n", records));
        assertThat(first).hasSize(241).extracting(Sender::ending).containsOnly("registered");
        assertThat(first)
                .extracting(line -> line.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 241).boxed().toList());

        List<JsonNode> again = clerk.importing(String.join("\r\n", records) + "\r\n");
        assertThat(again).hasSize(241).extracting(Sender::ending).containsOnly("duplicate");
        assertThat(again)
                .extracting(line -> line.path("caseNumber").asText())
                .isEqualTo(first.stream()
                        .map(line -> line.path("caseNumber").asText())
                        .toList());
        assertThat(cases()).isGreaterThanOrEqualTo(241);
    }

    @Test
    void bad_lines_end_refused_with_number_code_and_reason_and_stop_no_other() {
        long before = cases();
        byte[] body = BadLines.between(record("good-1"), record("good-2"), record("good-3"));
        List<JsonNode> outcomes = clerk.importing(body);

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

    private long cases() {
        return jdbc.sql("select count(*) from views.case_summary")
                .query(Long.class)
                .single();
    }

    static String record(String externalId) {
        return sample(externalId).toString();
    }

    static ObjectNode sample(String externalId) {
        return RealRecords.json("""
                {"externalId": "%s", "channel": "WINDOW", "receivedAt": "2026-09-16T09:00:00+08:00",
                 "districtCode": "110106",
                 "applicant": {"name": "韩兰雪", "idNumber": "110107197211251713", "phone": "19900004098"},
                 "respondent": {"name": "北京梅艳科技有限公司", "uscc": "92340621MA2PBN559X", "phone": "01088003204"},
                 "claims": [{"category": "WAGES", "amountFen": 1200000}], "narrative": "公司拖欠三个月工资"}""".formatted(externalId));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
