package org.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.mediation.roster.Level;
import org.mediation.roster.OrganisationId;

class DemoUnionTest {
    @Test
    void the_city_and_each_of_seventeen_districts_have_a_centre() {
        assertThat(DemoUnion.organisations())
                .filteredOn(organisation -> organisation.level() == Level.CITY)
                .hasSize(1);
        assertThat(DemoUnion.organisations())
                .filteredOn(organisation -> organisation.level() == Level.DISTRICT)
                .hasSize(17)
                .extracting(DemoOrganisation::districtCode)
                .doesNotHaveDuplicates()
                .contains("110101", "110119", "BDA");
    }

    @Test
    void every_organisation_comes_after_the_one_above_it() {
        var seen = new HashSet<OrganisationId>();
        for (var organisation : DemoUnion.organisations()) {
            assertThat(organisation.parent())
                    .satisfiesAnyOf(
                            parent -> assertThat(parent).isNull(),
                            parent -> assertThat(seen).contains(parent));
            assertThat(seen.add(organisation.id())).isTrue();
        }
    }

    @Test
    void every_organisation_has_three_to_five_mediators_of_several_firms() {
        assertThat(DemoUnion.organisations())
                .allSatisfy(organisation -> assertThat(organisation.mediators())
                        .hasSizeBetween(3, 5)
                        .extracting(DemoMediator::firm)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_mediator_is_somebody_else_and_the_same_each_time() {
        var all = DemoUnion.organisations().stream()
                .flatMap(organisation -> organisation.mediators().stream())
                .toList();

        assertThat(all).extracting(DemoMediator::id).doesNotHaveDuplicates();
        assertThat(all).extracting(DemoMediator::person).doesNotHaveDuplicates();
        assertThat(all).extracting(DemoMediator::name).doesNotHaveDuplicates();
        assertThat(DemoUnion.centreOf("110108"))
                .isEqualTo(DemoUnion.centreOf("110108"))
                .extracting(DemoOrganisation::name)
                .isEqualTo("海淀区总工会劳动争议调解中心");
    }
}
