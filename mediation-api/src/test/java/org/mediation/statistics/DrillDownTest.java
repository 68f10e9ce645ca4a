package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediation.database.FreshDatabase;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Measure;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Figure;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Origins;
import org.mediation.statistics.figures.Origins.Origin;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.figures.Sheet;
import org.mediation.statistics.fold.Happening;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever figure is shown, the facts behind it give it again, and each of them names the event that made it. */
@SpringBootTest(properties = "mediation.workers=false")
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillDownTest {
    private static final int ALL = 100_000;

    @Autowired
    private DataSource data;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Refill refill;

    @Autowired
    private Figures figures;

    @Autowired
    private Origins origins;

    @BeforeAll
    void a_year_is_written_and_counted() {
        new WrittenYear(new WrittenLog(data), 11, 2024)
                .organisations()
                .teams(9)
                .cases(70)
                .aid(40)
                .tickets(60);
        int version = fillings.begin("测试").version();
        assertThat(refill.run(version)).isTrue();
        fillings.switchTo(version);
    }

    @ParameterizedTest
    @EnumSource
    void every_cell_is_the_sum_of_its_facts(Dimension dimension) {
        int cells = 0;
        for (String period : List.of("2024", "2024-H1", "2024-Q3", "2024-05", "2024-YTD-09-30", "TERM-2023")) {
            for (Question.Day day : Question.Day.values()) {
                cells += check(
                        Question.of(Period.of(period).orElseThrow()).on(day).by(dimension));
            }
        }
        assertThat(cells).isPositive();
    }

    private int check(Question question) {
        Filling filling = fillings.current();
        Sheet sheet = figures.of(filling, question, EnumSet.allOf(Indicator.class));
        int cells = 0;
        for (Indicator indicator : Indicator.values()) {
            for (Sheet.Line line : sheet.lines()) {
                Figure figure = line.of(indicator);
                cells += checked(question, indicator, figure, line.value());
            }
            cells += checked(question, indicator, sheet.total(indicator), null);
        }
        return cells;
    }

    private int checked(Question question, Indicator indicator, Figure figure, @Nullable String value) {
        if (!figure.recorded()) {
            return 0;
        }
        String cell = indicator + " of " + value + " in " + question;
        assertThat(sum(question, indicator.numerator(), value)).as(cell).isEqualTo(figure.numerator());
        Measure denominator = indicator.denominator();
        if (denominator != null) {
            assertThat(sum(question, denominator, value)).as(cell).isEqualTo(figure.denominator());
        }
        return 1;
    }

    /** What the facts say, worked out without the database. */
    private long sum(Question question, Measure measure, @Nullable String value) {
        List<Origin> facts =
                origins.of(fillings.current(), question, measure, value, 0, ALL).facts();
        Set<String> less =
                new HashSet<>(measure.less().stream().map(Happening::name).toList());
        return switch (measure.aggregate()) {
            case FACTS -> facts.size();
            case AMOUNT -> facts.stream().mapToLong(Origin::amount).sum();
            case PERSONS -> facts.stream().mapToLong(Origin::persons).sum();
            case MATTERS -> facts.stream().map(Origin::matterId).distinct().count();
            case MEDIATORS ->
                facts.stream()
                        .map(Origin::mediator)
                        .filter(each -> each != null)
                        .distinct()
                        .count();
            case STOCK ->
                facts.stream()
                        .mapToLong(each -> less.contains(each.code()) ? -1 : 1)
                        .sum();
            case MEDIAN -> {
                List<Long> amounts =
                        new ArrayList<>(facts.stream().map(Origin::amount).toList());
                Collections.sort(amounts);
                yield amounts.isEmpty() ? 0 : amounts.get((amounts.size() + 1) / 2 - 1);
            }
        };
    }

    @Test
    void every_fact_names_an_event_of_the_record() {
        assertThat(jdbc.sql(
                                "select count(*) from statistics.fact f where not exists (select from events.domain_event_entry e"
                                        + " where e.global_index = f.global_index and e.aggregate_identifier = f.matter_id::text"
                                        + " and e.sequence_number = f.sequence)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void parts_of_a_year_add_up_to_the_year() {
        for (Indicator indicator :
                List.of(Indicator.RECEIVED, Indicator.SUCCEEDED_CASES, Indicator.RECOVERED, Indicator.AID)) {
            long whole = numerator("2024", indicator);
            assertThat(whole).isPositive();
            assertThat(numerator("2024-H1", indicator) + numerator("2024-H2", indicator))
                    .isEqualTo(whole);
            assertThat(IntStream.rangeClosed(1, 4)
                            .mapToLong(each -> numerator("2024-Q" + each, indicator))
                            .sum())
                    .isEqualTo(whole);
            assertThat(IntStream.rangeClosed(1, 12)
                            .mapToLong(each -> numerator("2024-%02d".formatted(each), indicator))
                            .sum())
                    .isEqualTo(whole);
        }
    }

    @Test
    void what_was_never_recorded_is_no_nought() {
        Figure reminders = figures.of(Question.of(Period.year(2024))).total(Indicator.REMINDERS);
        assertThat(reminders.recorded()).isFalse();
        assertThat(reminders.value()).isNull();
        Figure received = figures.of(Question.of(Period.year(1999))).total(Indicator.RECEIVED);
        assertThat(received.recorded()).isTrue();
        assertThat(received.numerator()).isZero();
    }

    private long numerator(String period, Indicator indicator) {
        Figure figure = figures.of(Question.of(Period.of(period).orElseThrow())).total(indicator);
        return figure.numerator();
    }
}
