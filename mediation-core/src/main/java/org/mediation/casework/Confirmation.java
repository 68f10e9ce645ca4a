package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SettlementCommand.ChooseConfirmation;
import org.mediation.casework.SettlementCommand.DeclineConfirmation;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
import org.mediation.casework.SettlementEvent.ConfirmationDeclined;
import org.mediation.casework.SettlementEvent.ConfirmationRouteChosen;
import org.mediation.kernel.RuleViolated;

/** The choice of a route that makes the agreement enforceable (确认途径): joint, in its window, one at a time (I-17). */
final class Confirmation {
    private final CaseState state;
    private final List<ClaimId> settled = new ArrayList<>();

    private @Nullable AgreementTookEffect agreement;
    private boolean decided;

    Confirmation(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(ChooseConfirmation command, Clock clock) {
        AgreementTookEffect effective = mustBeUndecided();
        unless(command.applicantAgrees() && command.respondentAgrees(), CaseRule.CONFIRMATION_NOT_JOINT);
        unless(
                settled.stream().map(this::category).noneMatch(category -> closedTo(category, command.route())),
                CaseRule.CONFIRMATION_NOT_ELIGIBLE);
        DueDate window = state.current(
                command.route() == ConfirmationRoute.COURT ? effective.courtWindow() : effective.arbitrationWindow());
        unless(!window.passedAt(clock.instant()), CaseRule.CONFIRMATION_WINDOW);
        apply(new ConfirmationRouteChosen(state.id, effective.agreementId(), command.route(), window));
    }

    @CommandHandler
    void handle(DeclineConfirmation command) {
        apply(new ConfirmationDeclined(state.id, mustBeUndecided().agreementId()));
    }

    private AgreementTookEffect mustBeUndecided() {
        unless(!decided, CaseRule.CONFIRMATION_CHOSEN);
        state.mustStandAt(Set.of(Stage.PERFORMANCE, Stage.CONCLUDED));
        AgreementTookEffect effective = agreement;
        if (effective == null) {
            throw new RuleViolated(CaseRule.WRONG_STAGE);
        }
        return effective;
    }

    private static boolean closedTo(@Nullable ClaimCategory category, ConfirmationRoute route) {
        return category == ClaimCategory.LABOUR_RELATION
                || category == ClaimCategory.HOUSING_FUND && route == ConfirmationRoute.ARBITRATION;
    }

    private @Nullable ClaimCategory category(ClaimId claim) {
        CaseState.ClaimOnRecord onRecord = state.claims.get(claim);
        return onRecord == null ? null : onRecord.category();
    }

    /** Whether the parties still have to say what they want. */
    boolean isOpen() {
        return agreement != null && !decided;
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        settled.clear();
        settled.addAll(event.settledClaims());
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        agreement = event;
    }

    @EventSourcingHandler
    void on(ConfirmationRouteChosen event) {
        decided = true;
    }

    @EventSourcingHandler
    void on(ConfirmationDeclined event) {
        decided = true;
    }
}
