package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediation.casework.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClockCommand.StateEmployment;
import org.mediation.casework.ClockCommand.WarnOfLimitation;
import org.mediation.casework.ClockEvent.LimitationWarned;
import org.mediation.casework.IntakeEvent.LimitationAssessed;
import org.mediation.kernel.Role;

/** Disputes of all kinds, day by day through a year and more: no claim is lost without a warning, and none is warned of twice. */
class SimulatedYearTest {
    private static final int DAYS = 420;
    private static final int DISPUTES = 120;

    private final Map<LimitationWarning, Integer> warnings = new HashMap<>();
    private int crossed;

    @Test
    void no_claim_crosses_its_limit_without_an_earlier_warning() {
        for (int seed = 1; seed <= DISPUTES; seed++) {
            live(new Chance(seed));
        }
        assertThat(crossed).isGreaterThan(DISPUTES / 2);
        assertThat(warnings).containsKeys(LimitationWarning.EARLY, LimitationWarning.LAST);
    }

    private void live(Chance chance) {
        Office office = new Office();
        office.send(Steps.register(List.of(worker(), employer()), claims(chance)), CLERK, Role.INTAKE_CLERK);
        office.send(Steps.completed(), CLERK, Role.INTAKE_CLERK);
        office.send(Steps.screened(), "system", Role.SYSTEM);
        office.send(Steps.accept(), HEAD, Role.MEDIATION_ORG_HEAD);
        int stated = chance.upTo(DAYS / 4);
        int withdrawn = chance.upTo(DAYS / 2);
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = CaseState.today(office.clock);
            if (day == stated && chance.in(5)) {
                LocalDate ended = chance.in(5) ? today.minusDays(chance.upTo(500)) : null;
                office.send(new StateEmployment(CASE, ended == null, ended), CLERK, Role.INTAKE_CLERK);
            }
            if (day == withdrawn && chance.in(7)) {
                office.send(Steps.withdraw(), CLERK, Role.INTAKE_CLERK);
                office.send(Steps.terminate(), "system", Role.SYSTEM);
            }
            office.send(new WarnOfLimitation(CASE), "system", Role.SYSTEM);
            office.clock.advance(Duration.ofDays(1));
        }
        check(office.events(), CaseState.today(office.clock));
    }

    private static List<NewClaim> claims(Chance chance) {
        List<NewClaim> claims = new ArrayList<>();
        for (ClaimId id : List.of(WAGES, OVERTIME)) {
            ClaimCategory category =
                    chance.pick(List.of(ClaimCategory.WAGES, ClaimCategory.SEVERANCE, ClaimCategory.DOUBLE_WAGE));
            LocalDate knew = chance.in(8) ? TODAY.minusDays(chance.upTo(450)) : null;
            claims.add(new NewClaim(id, category, 100_000L, null, null, knew, null));
        }
        return claims;
    }

    private void check(List<CaseEvent> events, LocalDate last) {
        Map<ClaimId, Limitation> standing = new HashMap<>();
        events.stream()
                .filter(LimitationAssessed.class::isInstance)
                .map(event -> ((LimitationAssessed) event).limitation())
                .forEach(limitation -> standing.put(limitation.claimId(), limitation));
        List<LimitationWarned> warned = events.stream()
                .filter(LimitationWarned.class::isInstance)
                .map(LimitationWarned.class::cast)
                .toList();
        assertThat(warned).doesNotHaveDuplicates();
        warned.forEach(warning -> warnings.merge(warning.warning(), 1, Integer::sum));
        standing.values().stream()
                .filter(limitation -> !limitation.lapsed() && limitation.end() != null)
                .filter(limitation -> Objects.requireNonNull(limitation.end()).isBefore(last))
                .forEach(limitation -> {
                    crossed++;
                    assertThat(warned)
                            .filteredOn(warning -> warning.claimId().equals(limitation.claimId())
                                    && warning.limitationEnd().equals(limitation.end()))
                            .extracting(LimitationWarned::warning)
                            .as("of %s in %s", limitation, events)
                            .containsExactly(LimitationWarning.EARLY, LimitationWarning.LAST);
                });
    }
}
