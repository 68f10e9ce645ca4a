package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.ClockCommand.StateEmployment;
import org.mediation.casework.ClockCommand.WarnOfLimitation;
import org.mediation.casework.ClockEvent.EmploymentStated;
import org.mediation.casework.ClockEvent.LimitationWarned;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.casework.IntakeEvent.ClaimWithdrawn;
import org.mediation.casework.IntakeEvent.LimitationAssessed;

/** The year in which each claim can be taken to arbitration (仲裁时效, I-20): what interrupts it, and who is warned when. */
final class Limitations {
    /** Unpaid work is not barred while the employment lasts (LDMAL art. 27(4)). */
    private static final Set<ClaimCategory> PAY = EnumSet.of(ClaimCategory.WAGES, ClaimCategory.OVERTIME);

    private final CaseState state;
    private final Map<ClaimId, Limitation> standing = new LinkedHashMap<>();
    private final Set<Warned> warned = new HashSet<>();
    /** Settled, but the promise was not kept. */
    private final Set<ClaimId> defaulted = new HashSet<>();

    private @Nullable LocalDate receivedOn;
    private @Nullable EmploymentStated employment;

    private record Warned(ClaimId claim, @Nullable LocalDate end, LimitationWarning warning) {}

    Limitations(CaseState state) {
        this.state = state;
    }

    /** Applying for mediation asserts the right and so interrupts a period still running. */
    void assess(Deadlines deadlines) {
        List.copyOf(state.claims.keySet()).forEach(claim -> assessed(assessment(claim, deadlines), deadlines));
    }

    private Limitation assessment(ClaimId claim, Deadlines deadlines) {
        CaseState.ClaimOnRecord onRecord = Objects.requireNonNull(state.claims.get(claim));
        LocalDate received = Objects.requireNonNull(receivedOn);
        EmploymentStated stated = PAY.contains(onRecord.category()) ? employment : null;
        if (stated != null && stated.endedOn() == null) {
            return Limitation.notRunning(claim, LimitationBasis.EMPLOYMENT_CONTINUES);
        }
        LocalDate start = stated == null ? onRecord.knewHarmedOn() : stated.endedOn();
        if (start == null) {
            return Limitation.notRunning(claim, LimitationBasis.NOT_KNOWN);
        }
        String rule = stated == null ? "T-LIM" : "T-LIM-WAGES";
        LocalDate end = deadlines.due(rule, start).due();
        if (received.isAfter(end)) {
            return Limitation.lapsed(claim, start, end);
        }
        return start.isAfter(received)
                ? Limitation.running(claim, start, LimitationBasis.EMPLOYMENT_ENDED, rule, deadlines)
                : Limitation.running(claim, received, LimitationBasis.APPLICATION, "T-LIM-RESTART", deadlines);
    }

    /** The period of these claims begins anew; what had lapsed before stays so, and what does not run begins nothing. */
    void restart(Collection<ClaimId> claims, LocalDate day, LimitationBasis basis, Deadlines deadlines) {
        for (ClaimId claim : claims) {
            Limitation now = standing.get(claim);
            if (now != null
                    && !now.lapsed()
                    && now.start() != null
                    && now.start().isBefore(day)) {
                assessed(Limitation.running(claim, day, basis, "T-LIM-RESTART", deadlines), deadlines);
            }
        }
    }

    private void assessed(Limitation limitation, Deadlines deadlines) {
        apply(new LimitationAssessed(
                state.id, limitation, deadlines.limits().get("T-LIM").ruleVersion()));
    }

    @CommandHandler
    void handle(StateEmployment command, Deadlines deadlines, Clock clock) {
        state.mustBeRunning();
        LocalDate ended = command.endedOn();
        unless(command.continues() == (ended == null), CaseRule.EMPLOYMENT_UNCLEAR);
        unless(ended == null || !ended.isAfter(CaseState.today(clock)), CaseRule.EMPLOYMENT_UNCLEAR);
        apply(new EmploymentStated(state.id, ended));
        standing.keySet().stream()
                .filter(claim -> state.claims.containsKey(claim)
                        && PAY.contains(state.claims.get(claim).category()))
                .toList()
                .forEach(claim -> assessed(assessment(claim, deadlines), deadlines));
    }

    /** Comes late or twice without harm; also when the case is closed, for the claim is not (I-22). */
    @CommandHandler
    void handle(WarnOfLimitation command, Clock clock) {
        LocalDate today = CaseState.today(clock);
        for (Limitation limitation : List.copyOf(standing.values())) {
            LimitationWarning warning = pressing(limitation.claimId()) ? limitation.warningOn(today) : null;
            if (warning != null && !warned.contains(new Warned(limitation.claimId(), limitation.end(), warning))) {
                apply(new LimitationWarned(
                        state.id, limitation.claimId(), warning, Objects.requireNonNull(limitation.end())));
            }
        }
    }

    private boolean pressing(ClaimId claim) {
        return isUnsettled(claim)
                && state.ending != EndReason.JOINED_OTHER
                && state.ending != EndReason.WITHDRAWN_SETTLED;
    }

    /** Not settled, or settled by a promise that was broken. */
    private boolean isUnsettled(ClaimId claim) {
        return state.openClaims().contains(claim) || defaulted.contains(claim);
    }

    /** The day by which the first of the open claims has to be brought to arbitration. */
    @Nullable
    LocalDate earliest() {
        return standing.values().stream()
                .filter(limitation -> !limitation.lapsed() && isUnsettled(limitation.claimId()))
                .map(Limitation::end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @EventSourcingHandler
    void on(CaseRegistered event) {
        receivedOn = event.receivedAt().atZoneSameInstant(CaseState.BEIJING).toLocalDate();
    }

    @EventSourcingHandler
    void on(EmploymentStated event) {
        employment = event;
    }

    @EventSourcingHandler
    void on(LimitationAssessed event) {
        Limitation limitation = event.limitation();
        standing.put(limitation.claimId(), limitation);
        if (limitation.basis() == LimitationBasis.DEFAULT) {
            defaulted.add(limitation.claimId());
        }
    }

    @EventSourcingHandler
    void on(LimitationWarned event) {
        warned.add(new Warned(event.claimId(), event.limitationEnd(), event.warning()));
    }

    @EventSourcingHandler
    void on(ClaimWithdrawn event) {
        standing.remove(event.claimId());
    }
}
