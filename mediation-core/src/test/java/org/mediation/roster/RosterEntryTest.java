package org.mediation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.SubjectToken;

class RosterEntryTest {
    private static final OrganisationId HOME = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId HOST = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 3));
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Test
    void a_mediator_works_for_home_and_host_only() {
        assertThat(entry(true).mayMediateFor(HOME, FROM)).isTrue();
        assertThat(entry(true).mayMediateFor(HOST, UNTIL)).isTrue();
        assertThat(entry(true).mayMediateFor(OTHER, FROM)).isFalse();
    }

    @Test
    void a_mediator_works_within_the_term_first_and_last_day_included() {
        assertThat(entry(true).mayMediateFor(HOME, FROM.minusDays(1))).isFalse();
        assertThat(entry(true).mayMediateFor(HOME, UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void an_inactive_mediator_works_for_nobody() {
        assertThat(entry(false).mayMediateFor(HOME, FROM)).isFalse();
    }

    @Test
    void a_conflict_and_an_employer_are_known_by_credit_code() {
        assertThat(entry(true).worksFor("EMPLOYER")).isTrue();
        assertThat(entry(true).worksFor(null)).isFalse();
        assertThat(entry(true).hasConflictWith("OPPONENT")).isTrue();
        assertThat(entry(true).hasConflictWith("EMPLOYER")).isFalse();
    }

    private static RosterEntry entry(boolean active) {
        return new RosterEntry(
                new MediatorId(new UUID(1, 1)),
                new SubjectToken(new UUID(2, 1)),
                HOME,
                Set.of(HOST),
                null,
                "EMPLOYER",
                FROM,
                UNTIL,
                active,
                false,
                Set.of("OPPONENT"));
    }
}
