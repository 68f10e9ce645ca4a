package org.mediation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.problems.Refused;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.projection.Comparison;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Filling.State;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Refill;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A filling beside the old one: broken off and resumed, compared, switched to, stepped back from. */
@SpringBootTest(properties = "mediation.workers=false")
@Import(StumblingFold.Instead.class)
@FreshDatabase
class RefillTest {
    private static final int PIECE = 50;

    @Autowired
    private DataSource data;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fillings fillings;

    @Autowired
    private Refill refill;

    @Autowired
    private Comparison comparison;

    @Autowired
    private Figures figures;

    @Autowired
    private StumblingFold fold;

    @BeforeEach
    void a_year_is_counted() {
        if (fillings.current().version() > 1) {
            return;
        }
        new WrittenYear(new WrittenLog(data), 8, 2024)
                .organisations()
                .cases(60)
                .aid(20)
                .tickets(40);
        Filling first = filled();
        fillings.switchTo(first.version());
    }

    private Filling filled() {
        Filling filling = fillings.begin("测试");
        assertThat(refill.run(filling.version(), PIECE)).isTrue();
        assertThat(fillings.of(filling.version()).state()).isEqualTo(State.READY);
        return fillings.of(filling.version());
    }

    @Test
    void a_filling_that_was_paused_again_and_again_is_as_good_as_one_in_a_piece() {
        Filling filling = fillings.begin("测试");
        AtomicInteger taken = new AtomicInteger();
        fold.onEach = row -> {
            if (taken.incrementAndGet() % 170 == 0) {
                fillings.pause(filling.version());
            }
        };
        int pauses = 0;
        refill.run(filling.version(), PIECE);
        while (fillings.of(filling.version()).state() == State.PAUSED) {
            assertThat(fillings.of(filling.version()).failure()).isNull();
            pauses++;
            if (pauses > 2) {
                fold.onEach = row -> {};
            }
            fillings.resume(filling.version());
            refill.run(filling.version(), PIECE);
        }
        fold.onEach = row -> {};
        assertThat(pauses).isPositive();
        assertThat(fillings.of(filling.version()).state()).isEqualTo(State.READY);
        assertSame(fillings.current(), fillings.of(filling.version()));
        assertThat(fillings.of(filling.version()).eventsRead())
                .isEqualTo(jdbc.sql("select count(*) from events.domain_event_entry")
                        .query(Long.class)
                        .single());
        fillings.discard(filling.version());
    }

    @Test
    void a_fault_during_a_filling_stops_one_matter_and_shows_in_the_comparison() {
        fold.failAt(new WrittenYear(new WrittenLog(data), 8, 2024).caseId(7), "CaseRegistered");
        Filling filling = filled();
        fold.mend();
        Comparison.Differences found = comparison.between(fillings.current(), filling);
        assertThat(found.matters()).isNotEmpty().allSatisfy(matter -> {
            assertThat(matter.number()).isEqualTo("案8-2024-7");
            assertThat(matter.after()).isNull();
        });
        assertThat(found.figures()).isNotEmpty();
        fillings.discard(filling.version());
    }

    @Test
    void a_difference_of_one_figure_is_found_with_its_matter_and_the_switch_can_be_taken_back() {
        Filling before = fillings.current();
        Filling filling = filled();
        jdbc.sql(
                        "update statistics.fact set amount = amount + 1 where slot = ? and code = 'MONEY_AGREED' and global_index ="
                                + " (select min(global_index) from statistics.fact where slot = ? and code = 'MONEY_AGREED')")
                .params(filling.slot(), filling.slot())
                .update();
        Comparison.Differences found = comparison.between(before, filling);
        assertThat(found.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.code()).isEqualTo("MONEY_AGREED");
            assertThat(figure.amountAfter()).isEqualTo(Objects.requireNonNull(figure.amountBefore()) + 1);
        });
        assertThat(found.matters())
                .singleElement()
                .satisfies(matter -> assertThat(matter.number()).startsWith("案"));
        long recovered = recovered();
        fillings.switchTo(filling.version());
        assertThat(recovered()).isEqualTo(recovered + 1);
        fillings.stepBack();
        assertThat(recovered()).isEqualTo(recovered);
        assertThat(fillings.current().version()).isEqualTo(before.version());
        fillings.discard(filling.version());
        assertThatThrownBy(fillings::stepBack).isInstanceOf(Refused.class);
    }

    @Test
    void figures_are_read_without_a_failure_while_another_filling_is_made_and_switched_to() throws Exception {
        long recovered = recovered();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        AtomicInteger reads = new AtomicInteger();
        List<Boolean> going = new CopyOnWriteArrayList<>(List.of(true));
        Future<?> reading = reader.submit(() -> {
            while (!going.isEmpty()) {
                assertThat(recovered()).isEqualTo(recovered);
                reads.incrementAndGet();
            }
        });
        Filling filling = filled();
        fillings.switchTo(filling.version());
        fillings.stepBack();
        int sofar = reads.get();
        await().until(() -> reads.get() > sofar || reading.isDone());
        going.clear();
        reading.get();
        reader.shutdown();
        fillings.discard(filling.version());
    }

    @Test
    void only_one_filling_is_on_its_way_and_only_a_whole_one_is_switched_to() {
        Filling filling = fillings.begin("测试");
        assertThatThrownBy(() -> fillings.begin("再来")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> fillings.switchTo(filling.version())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> fillings.discard(fillings.current().version())).isInstanceOf(Refused.class);
        fillings.discard(filling.version());
        assertThatThrownBy(() -> fillings.of(4711)).isInstanceOf(Refused.class);
    }

    private void assertSame(Filling one, Filling other) {
        Comparison.Differences found = comparison.between(one, other);
        assertThat(found.until()).isPositive();
        assertThat(found.figures()).isEmpty();
        assertThat(found.matters()).isEmpty();
    }

    private long recovered() {
        return figures.of(Question.of(Period.year(2024)))
                .total(Indicator.RECOVERED)
                .numerator();
    }
}
