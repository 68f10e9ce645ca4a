package org.mediation.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of intake share: the clerk's program, one of another district, and a look at what was recorded. */
abstract class AtTheDesk {
    static final String CASES = "/api/cases";

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    protected Sender clerk;
    protected Sender stranger;

    @BeforeEach
    void sign_in() {
        clerk = new Sender(port, "clerk", "demo-2026");
        stranger = new Sender(port, "clerk.tongzhou", "demo-2026");
    }

    int port() {
        return port;
    }

    long cases() {
        return jdbc.sql("select count(distinct aggregate_identifier) from events.domain_event_entry"
                        + " where payload_type = 'CaseRegistered'")
                .query(Long.class)
                .single();
    }

    long events() {
        return jdbc.sql("select count(*) from events.domain_event_entry")
                .query(Long.class)
                .single();
    }

    List<String> events(String caseId) {
        return jdbc.sql("select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(caseId)
                .query(String.class)
                .list();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Sender.json(answer.body());
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    static ObjectNode sample(String externalId) {
        return RealRecords.json("""
                {"externalId": "%s", "channel": "WINDOW", "receivedAt": "2026-09-16T09:00:00+08:00",
                 "districtCode": "110106",
                 "applicant": {"name": "韩兰雪", "idNumber": "110107197211251713", "phone": "19900004098"},
                 "respondent": {"name": "北京梅艳科技有限公司", "uscc": "92340621MA2PBN559X", "phone": "01088003204"},
                 "claims": [{"category": "WAGES", "amountFen": 1200000}], "narrative": "公司拖欠三个月工资"}""".formatted(externalId));
    }
}
