package org.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "mediation.demo=true")
@FreshDatabase
class DemoRosterTest {
    @Autowired
    private DemoRoster demo;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_union_stands_in_the_registers_after_the_start() {
        assertThat(DemoUnion.organisations()).allSatisfy(organisation -> {
            assertThat(roster.organisation(organisation.id())).hasValueSatisfying(entry -> {
                assertThat(entry.name()).isEqualTo(organisation.name());
                assertThat(entry.courtInvited())
                        .isEqualTo(organisation.court() == null ? Set.of() : Set.of(organisation.court()));
            });
            assertThat(organisation.mediators())
                    .allSatisfy(mediator -> assertThat(roster.mediator(mediator.id()))
                            .hasValueSatisfying(
                                    entry -> assertThat(entry.mayMediateFor(organisation.id(), LocalDate.now()))
                                            .isTrue()));
        });
    }

    @Test
    void a_district_s_first_mediator_helps_out_in_its_streets() {
        var street = new OrganisationId(DemoId.of("organisation", "海淀区中关村街道劳动争议调解室"));
        var first = DemoUnion.centreOf("110108").mediators().get(0);

        assertThat(roster.mediator(first.id()))
                .hasValueSatisfying(entry -> assertThat(entry.lentTo()).containsExactly(street));
    }

    @Test
    void a_second_start_adds_nothing() {
        var before = events();
        demo.run(new DefaultApplicationArguments());
        assertThat(events()).isEqualTo(before).isPositive();
    }

    @Test
    void no_name_stands_in_the_record() {
        var name = DemoUnion.centreOf("110108").mediators().get(0).name();
        assertThat(jdbc.sql("select count(*) from events.domain_event_entry where payload::text like :name")
                        .param("name", "%" + name + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long events() {
        return jdbc.sql("select count(*) from events.domain_event_entry")
                .query(Long.class)
                .single();
    }
}
