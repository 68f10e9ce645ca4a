package org.mediation.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediation.roster.Level;
import org.mediation.roster.Pipelines.Choice;
import org.mediation.roster.Pipelines.Question;

class PipelineChoiceTest {
    private final PipelineTable table = PipelineTable.delivered();

    private Choice of(String referral, String kind, long persons, Level level) {
        return table.choose(new Question(referral, kind, Set.of("WAGES"), persons, "110106", level, "FengtaiVariant"));
    }

    @Test
    void what_a_court_hands_over_goes_the_way_of_union_and_court() {
        assertThat(of("COURT_DELEGATED", "INDIVIDUAL", 1, Level.DISTRICT).pipeline())
                .isEqualTo("UnionCourtLinkage");
        assertThat(of("COURT_ENTRUSTED", "COLLECTIVE", 30, Level.STREET).pipeline())
                .isEqualTo("UnionCourtLinkage");
    }

    @Test
    void what_a_commission_hands_over_goes_the_way_of_union_and_arbitration() {
        assertThat(of("ARBITRATION_SUGGESTED", "INDIVIDUAL", 1, Level.DISTRICT).pipeline())
                .isEqualTo("UnionArbitrationLinkage");
        assertThat(of("ARBITRATION_ENTRUSTED", "INDIVIDUAL", 1, Level.CITY).pipeline())
                .isEqualTo("UnionArbitrationLinkage");
    }

    @Test
    void everything_else_goes_the_organisations_own_way_and_the_first_reason_that_fits_is_told() {
        Choice collective = of("NONE", "COLLECTIVE", 3, Level.STREET);
        Choice many = of("NONE", "INDIVIDUAL", 10, Level.STREET);
        Choice few = of("NONE", "INDIVIDUAL", 9, Level.STREET);
        Choice district = of("NONE", "INDIVIDUAL", 1, Level.DISTRICT);
        assertThat(List.of(collective, many, few, district))
                .allMatch(choice -> choice.pipeline().equals("FengtaiVariant"));
        assertThat(collective.why()).startsWith("集体争议");
        assertThat(many.why()).startsWith("劳动者十人以上");
        assertThat(few.why()).startsWith("由最基层的有权组织先行调解");
        assertThat(district.why()).startsWith("由受理组织");
    }
}
