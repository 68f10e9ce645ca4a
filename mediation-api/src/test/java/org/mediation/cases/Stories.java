package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseRule;
import org.mediation.kernel.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of one part of the procedure; each begins on the same morning and leaves path and work list in agreement. */
abstract class Stories {
    @Autowired
    protected Desk desk;

    @Autowired
    protected TestClock clock;

    @Autowired
    private TruePath path;

    @BeforeEach
    void it_is_the_morning_on_which_all_stories_begin() {
        clock.setTo(StoryTime.BEGINS);
    }

    @AfterEach
    void the_true_path_leads_to_where_the_work_list_stands() {
        assertThat(path.disagreements()).isEmpty();
    }

    /** Nine o'clock of a later day, after everything that fell due until then. */
    void itIsThe(LocalDate day) {
        clock.setTo(day.atTime(1, 0).toInstant(java.time.ZoneOffset.UTC));
        desk.drain();
    }

    void itIsThe(int month, int day) {
        itIsThe(LocalDate.of(2026, month, day));
    }

    void waitsFor(Story story, String... tasks) {
        assertThat(desk.openTasks(story)).containsExactlyInAnyOrder(tasks);
    }

    void nobodyHasToDoAnything(Story story) {
        assertThat(desk.openTasks(story)).isEmpty();
    }

    void endedWith(Story story, String... events) {
        assertThat(desk.events(story)).endsWith(events);
    }

    /** Ended without an agreement and told so; the year of a claim that was interrupted on an earlier day begins anew. */
    void endedUnsettled(Story story, String because) {
        assertThat(desk.events(story).stream().filter(event -> !event.equals("LimitationAssessed")))
                .endsWith(because, "MediationTerminated", "GuidanceGiven");
    }

    void isRefused(CaseRule rule, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
