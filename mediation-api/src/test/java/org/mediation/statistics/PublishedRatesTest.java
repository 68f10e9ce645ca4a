package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.definition.Reading;
import org.mediation.statistics.figures.Figure;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.figures.YearSentence;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rates that were published come out of the counts that were published with them. */
@SpringBootTest(properties = "mediation.workers=false")
@FreshDatabase
class PublishedRatesTest {
    private static final String BULK = """
            insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
              recorded_at, payload_type, payload_revision, payload, meta_data)
            select kind || n || '-' || s, md5(kind || n)::uuid::text, s, kind, now(), name, '0',
              replace(json, 'ID', md5(kind || n)::uuid::text)::json, ('{"occurredAt":"' || at || '"}')::json
            from generate_series(?::int, ?::int) n, (values (?::text, ?::int, ?::text, ?::text, ?::text)) each (kind, s, name, json, at)""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Refill refill;

    @Autowired
    private Figures figures;

    @Autowired
    private YearSentence sentence;

    private void each(int from, int to, String kind, int sequence, String name, String json, String at) {
        jdbc.sql(BULK).params(from, to, kind, sequence, name, json, at).update();
    }

    @Test
    void the_published_rates_follow_from_the_published_counts() {
        String beijing2010 = "2010-06-01T02:00:00Z";
        String registered =
                "{\"caseId\":\"ID\",\"caseNumber\":\"n\",\"channel\":\"WINDOW\",\"disputeKind\":\"INDIVIDUAL\","
                        + "\"receivedAt\":\"2010-05-20T02:00:00Z\",\"districtCode\":\"110101\"}";
        each(1, 14_692, "MediationCase", 0, "CaseRegistered", registered, beijing2010);
        each(1, 14_692, "MediationCase", 1, "CaseAccepted", "{\"caseId\":\"ID\"}", beijing2010);
        each(
                1,
                9_218,
                "MediationCase",
                2,
                "MediationSucceeded",
                "{\"caseId\":\"ID\",\"outcome\":\"SUCCESS\"}",
                beijing2010);
        each(
                9_219,
                13_066,
                "MediationCase",
                2,
                "MediationTerminated",
                "{\"caseId\":\"ID\",\"outcome\":\"FAILED\"}",
                beijing2010);

        String spring2021 = "2021-01-20T02:00:00Z";
        String ticket =
                "{\"ticketId\":\"ID\",\"ticketNumber\":\"n\",\"districtCode\":\"110101\",\"category\":\"ASSISTANCE\"}";
        each(1, 18_592, "HotlineTicket", 0, "TicketRegistered", ticket, spring2021);
        each(1, 4_190, "HotlineTicket", 1, "TicketDispatched", "{\"ticketId\":\"ID\"}", spring2021);
        each(1, 3_952, "HotlineTicket", 2, "TicketCompleted", "{\"ticketId\":\"ID\",\"inTime\":true}", spring2021);
        each(3_953, 4_028, "HotlineTicket", 2, "TicketOverdue", "{\"ticketId\":\"ID\"}", spring2021);
        each(3_953, 3_993, "HotlineTicket", 3, "TicketCompleted", "{\"ticketId\":\"ID\",\"inTime\":false}", spring2021);
        int version = fillings.begin("测试").version();
        refill.run(version);
        fillings.switchTo(version);

        assertThat(figure("2010", Indicator.RECEIVED).numerator()).isEqualTo(14_692);
        assertThat(figure("2010", Indicator.SUCCESS_RATE).denominator()).isEqualTo(13_066);
        assertThat(figure("2010", Indicator.SUCCESS_RATE).value()).isEqualByComparingTo("70.55");
        assertThat(figure("2021-YTD-02-28", Indicator.TICKETS).numerator()).isEqualTo(18_592);
        assertThat(figure("2021-YTD-02-28", Indicator.TICKETS_DISPATCHED).numerator())
                .isEqualTo(4_190);
        assertThat(figure("2021-YTD-02-28", Indicator.COMPLETION_RATE).denominator())
                .isEqualTo(4_028);
        assertThat(figure("2021-YTD-02-28", Indicator.COMPLETION_RATE).value()).isEqualByComparingTo("99.13");
        assertThat(figure("2021-YTD-02-28", Indicator.COMPLETION_IN_TIME_RATE).value())
                .isEqualByComparingTo("98.11");
        assertThat(sentence.of(2010, Reading.A)).startsWith("受理劳动争议案件1.4万余件，调解成功9218件，法律援助尚无记录");
    }

    private Figure figure(String period, Indicator indicator) {
        return figures.of(Question.of(Period.of(period).orElseThrow())).total(indicator);
    }
}
