package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ConsentCommand.ExpireMediation;
import org.mediation.casework.ConsentCommand.ExtendMediation;
import org.mediation.casework.ConsentEvent.MediationDeadlineExpired;
import org.mediation.casework.ConsentEvent.MediationExtended;
import org.mediation.kernel.Vault;

/** The fifteen days from receipt (调解期限, LDMAL art. 14); nobody moves them but both parties, before they end (I-19). */
final class MediationPeriod {
    private final CaseState state;
    private @Nullable DueDate due;
    private int extendedDays;
    private String extension = "T-MED-EXT";

    MediationPeriod(CaseState state) {
        this.state = state;
    }

    /** There is none before a body's referral is acknowledged, and no mediation either. */
    DueDate due() {
        return state.current(Objects.requireNonNull(due));
    }

    @CommandHandler
    void handle(ExtendMediation command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustBeIn(CaseState.MEDIATION);
        unless(!due().passedAt(clock.instant()), CaseRule.DEADLINE_PASSED);
        unless(command.applicantAgreed() && command.respondentAgreed(), CaseRule.EXTENSION_NEEDS_BOTH);
        unless(!command.proof().isBlank(), CaseRule.PROOF_MISSING);
        int longest = deadlines.limits().get(extension).length();
        unless(command.days() > 0 && extendedDays + (long) command.days() <= longest, CaseRule.EXTENSION_TOO_LONG);
        apply(new MediationExtended(
                state.id,
                command.days(),
                state.seal(vault, "proof", command.proof()),
                deadlines.due(extension, due().due(), command.days())));
    }

    /** Comes late or twice without harm: a period that was extended or a case that went on refuses (I-22). */
    @CommandHandler
    void handle(ExpireMediation command, Clock clock) {
        state.mustStandAt(CaseState.MEDIATION);
        unless(due().passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        apply(new MediationDeadlineExpired(state.id, due()));
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        due = event.mediationDue();
    }

    /** A body that hands a dispute over sets another period, with a longest extension of its own. */
    @EventSourcingHandler
    void on(ReferralEvent.ReferralAcknowledged event) {
        due = event.mediationDue();
        extension = switch (event.mediationDue().rule()) {
            case "T-CRT-DEL" -> "T-CRT-DEL-EXT";
            case "T-CRT-ENT-O", "T-CRT-ENT-S" -> "T-CRT-ENT-EXT";
            default -> "T-MED-EXT";
        };
    }

    @EventSourcingHandler
    void on(MediationExtended event) {
        extendedDays += event.days();
        due = event.mediationDue();
    }

    @EventSourcingHandler
    void on(MediationDeadlineExpired event) {
        state.end(EndReason.EXPIRED);
    }
}
