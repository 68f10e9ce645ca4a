package org.mediation.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.legalaid.Aid.CENTRE;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.Refusal;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsEvent.AidStandardsSet;
import org.mediation.roster.FixedRoster;

class CentreStandardsTest {
    private static final List<AidCategory> CATEGORIES = List.of(new AidCategory("WAGES", "劳动报酬", true));
    private static final List<DifficultyClass> CLASSES = List.of(new DifficultyClass("GENERAL", "一般"));
    private static final ScaleLine LINE = new ScaleLine(AidKind.SUE, null, "GENERAL", 200_000);

    private static AggregateTestFixture<CentreStandards> fixture() {
        var fixture = new AggregateTestFixture<>(CentreStandards.class);
        fixture.registerInjectableResource(new FixedRoster().withCentre(CENTRE, true));
        return fixture;
    }

    @Test
    void every_setting_is_a_version_of_its_own() {
        fixture().givenNoPriorActivity().when(set(LINE)).expectEvents(done(1, LINE));
        fixture().given(done(1, LINE)).when(set(LINE)).expectEvents(done(2, LINE));
    }

    @Test
    void a_scale_names_each_cell_once_pays_not_less_than_nothing_and_knows_its_classes() {
        for (List<ScaleLine> unfit : List.of(
                List.of(LINE, LINE),
                List.of(new ScaleLine(AidKind.SUE, null, "GENERAL", -1)),
                List.of(new ScaleLine(AidKind.SUE, null, "HARD", 1)))) {
            fixture()
                    .givenNoPriorActivity()
                    .when(set(unfit.toArray(new ScaleLine[0])))
                    .expectException(Refusal.by(AidRule.STANDARDS_UNFIT));
        }
        fixture()
                .givenNoPriorActivity()
                .when(new SetAidStandards(StandardsId.of(CENTRE), CENTRE, List.of(), CLASSES, List.of()))
                .expectException(Refusal.by(AidRule.STANDARDS_UNFIT));
    }

    @Test
    void what_is_delivered_has_words_and_no_sums() {
        AidStandards delivered = AidStandards.delivered();
        assertThat(delivered.categories()).extracting(AidCategory::code).contains("WAGES", "WORK_INJURY");
        assertThat(delivered.category("WAGES").orElseThrow().waivedForMigrants())
                .isTrue();
        assertThat(delivered.category("CONTRACT").orElseThrow().waivedForMigrants())
                .isFalse();
        assertThat(delivered.knowsDifficulty("GENERAL")).isTrue();
        assertThat(delivered.scale()).isEmpty();
    }

    @Test
    void the_line_for_the_very_result_goes_before_the_one_for_any() {
        AidStandards standards = Aid.standards();
        assertThat(standards.line(AidKind.ARBITRATE, AidResult.WON, "GENERAL"))
                .hasValueSatisfying(line -> assertThat(line.amountFen()).isEqualTo(180_000));
        assertThat(standards.line(AidKind.ARBITRATE, AidResult.LOST, "GENERAL"))
                .hasValueSatisfying(line -> assertThat(line.amountFen()).isEqualTo(150_000));
        assertThat(standards.line(AidKind.SUE, AidResult.LOST, "GENERAL")).isEmpty();
    }

    private static SetAidStandards set(ScaleLine... lines) {
        return new SetAidStandards(StandardsId.of(CENTRE), CENTRE, CATEGORIES, CLASSES, List.of(lines));
    }

    private static AidStandardsSet done(int version, ScaleLine... lines) {
        return new AidStandardsSet(StandardsId.of(CENTRE), CENTRE, version, CATEGORIES, CLASSES, List.of(lines));
    }
}
