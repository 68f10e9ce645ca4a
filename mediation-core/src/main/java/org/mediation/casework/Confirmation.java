package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ConfirmationCommand.*;
import org.mediation.casework.ConfirmationEvent.*;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.roster.LegalKind;
import org.mediation.roster.OutsideBody;
import org.mediation.roster.Roster;

/** The route that makes the agreement enforceable (确认途径): joint, in its window, one at a time (I-17). */
final class Confirmation {
    /** Where the route that was chosen stands. */
    private enum Step {
        UNDECIDED,
        CHOSEN,
        APPLIED,
        ACCEPTED,
        OVER
    }

    private final CaseState state;
    private final List<ClaimId> settled = new ArrayList<>();
    private final Set<ConfirmationRoute> tried = EnumSet.noneOf(ConfirmationRoute.class);

    private @Nullable AgreementTookEffect agreement;
    private @Nullable ConfirmationRoute route;
    private @Nullable DueDate applyBy;
    private @Nullable DueDate bodysOwnTime;
    private @Nullable LocalDate inForceSince;
    private @Nullable LocalDate lastDay;
    private boolean urged;
    private boolean serviceRelation;
    private boolean courtHasSuit;
    private Step step = Step.UNDECIDED;

    Confirmation(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(ChooseConfirmation command, Clock clock) {
        AgreementTookEffect effective = mustBeUndecided();
        unless(!courtHasSuit, CaseRule.CONFIRMATION_BODY_OWN);
        unless(command.applicantAgrees() && command.respondentAgrees(), CaseRule.CONFIRMATION_NOT_JOINT);
        unless(!tried.contains(command.route()), CaseRule.CONFIRMATION_TRIED);
        unless(
                !(serviceRelation && command.route() == ConfirmationRoute.ARBITRATION),
                CaseRule.CONFIRMATION_NOT_ELIGIBLE);
        unless(
                settled.stream().map(this::category).noneMatch(category -> closedTo(category, command.route())),
                CaseRule.CONFIRMATION_NOT_ELIGIBLE);
        DueDate window = state.current(window(effective, command.route()));
        unless(!window.passedAt(clock.instant()), CaseRule.CONFIRMATION_WINDOW);
        apply(new ConfirmationRouteChosen(state.id, effective.agreementId(), command.route(), window));
    }

    @CommandHandler
    void handle(DeclineConfirmation command) {
        apply(new ConfirmationDeclined(state.id, mustBeUndecided().agreementId()));
    }

    /** An enterprise's own committee needs the court's invitation; practice on its agreements differs (b6). */
    @CommandHandler
    void handle(ApplyForConfirmation command, Deadlines deadlines, Clock clock, Roster roster) {
        ConfirmationRoute chosen = mustStandAt(Step.CHOSEN);
        boolean court = chosen == ConfirmationRoute.COURT;
        state.mustBeBody(command.body(), court ? OutsideBody.Kind.COURT : OutsideBody.Kind.INSTITUTE);
        unless(!court || takes(roster, command.body()), CaseRule.CONFIRMATION_BODY);
        unless(applyBy != null && !command.receivedOn().isAfter(applyBy.due()), CaseRule.CONFIRMATION_WINDOW);
        CaseState.mustFollow(inForceSince, command.receivedOn(), clock);
        unless(!command.jointApplicationHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new ConfirmationApplied(
                state.id,
                chosen,
                command.body(),
                command.receivedOn(),
                command.jointApplicationHash(),
                deadlines.due(court ? "T-JC-ACC" : "T-AR-ACC", command.receivedOn())));
    }

    @CommandHandler
    void handle(LapseConfirmation command, Clock clock) {
        ConfirmationRoute chosen = mustStandAt(Step.CHOSEN);
        unless(applyBy != null && state.current(applyBy).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        apply(new ConfirmationWindowLapsed(state.id, chosen));
    }

    @CommandHandler
    void handle(AcceptConfirmation command, Deadlines deadlines, Clock clock) {
        ConfirmationRoute chosen = mustStandAt(Step.APPLIED);
        CaseState.mustBeNumber(command.docketNo());
        CaseState.mustFollow(lastDay, command.acceptedOn(), clock);
        String rule = chosen == ConfirmationRoute.COURT ? "T-JC-DEC" : "T-AR-DEC";
        apply(new ConfirmationAccepted(
                state.id, command.docketNo(), command.acceptedOn(), deadlines.due(rule, command.acceptedOn())));
    }

    @CommandHandler
    void handle(RefuseConfirmation command, Vault vault) {
        mustStandAt(Step.APPLIED);
        apply(new ConfirmationNotAccepted(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(AskConfirmationSupplement command, Vault vault) {
        mustStandAt(Step.APPLIED, Step.ACCEPTED);
        apply(new ConfirmationSupplementAsked(state.id, state.seal(vault, "items", command.items())));
    }

    @CommandHandler
    void handle(SupplementConfirmation command) {
        mustStandAt(Step.APPLIED, Step.ACCEPTED);
        unless(!command.documentHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new ConfirmationSupplemented(state.id, command.documentHash()));
    }

    @CommandHandler
    void handle(GrantConfirmation command, Clock clock) {
        ConfirmationRoute chosen = mustStandAt(Step.ACCEPTED);
        CaseState.mustBeNumber(command.titleNo());
        CaseState.mustFollow(lastDay, command.effectiveOn(), clock);
        unless(!command.documentHash().isBlank(), CaseRule.PROOF_MISSING);
        TitleKind title =
                chosen == ConfirmationRoute.COURT ? TitleKind.COURT_CONFIRMATION : TitleKind.ARBITRAL_STATEMENT;
        apply(new ConfirmationGranted(
                state.id, title, command.titleNo(), command.effectiveOn(), command.documentHash()));
    }

    @CommandHandler
    void handle(DenyConfirmation command) {
        apply(new ConfirmationDenied(state.id, mustStandAt(Step.ACCEPTED), command.ground()));
    }

    @CommandHandler
    void handle(WithdrawConfirmation command, Vault vault) {
        mustStandAt(Step.CHOSEN, Step.APPLIED, Step.ACCEPTED);
        apply(new ConfirmationWithdrawn(state.id, state.seal(vault, "reason", command.reason())));
    }

    @CommandHandler
    void handle(UrgeConfirmation command, Clock clock) {
        mustStandAt(Step.APPLIED, Step.ACCEPTED);
        unless(
                bodysOwnTime != null && state.current(bodysOwnTime).passedAt(clock.instant()),
                CaseRule.DEADLINE_NOT_REACHED);
        if (!urged && bodysOwnTime != null) {
            apply(new ConfirmationUrged(state.id, bodysOwnTime.rule()));
        }
    }

    private AgreementTookEffect mustBeUndecided() {
        unless(step == Step.UNDECIDED, CaseRule.CONFIRMATION_CHOSEN);
        state.mustStandAt(Set.of(Stage.PERFORMANCE, Stage.CONCLUDED));
        AgreementTookEffect effective = agreement;
        if (effective == null) {
            throw new RuleViolated(CaseRule.WRONG_STAGE);
        }
        return effective;
    }

    /** An agreement outlives the organisation at which it was made. */
    private boolean takes(Roster roster, String court) {
        return roster.organisation(state.organisation)
                .filter(organisation -> organisation.legalKind() == LegalKind.ENTERPRISE_COMMITTEE)
                .map(organisation -> organisation.courtInvited().contains(court))
                .orElse(true);
    }

    private ConfirmationRoute mustStandAt(Step... steps) {
        state.mustStandAt(Set.of(Stage.PERFORMANCE, Stage.CONCLUDED));
        ConfirmationRoute chosen = route;
        if (chosen == null || !List.of(steps).contains(step)) {
            throw new RuleViolated(CaseRule.CONFIRMATION_STEP);
        }
        return chosen;
    }

    private static DueDate window(AgreementTookEffect effective, ConfirmationRoute route) {
        return route == ConfirmationRoute.COURT ? effective.courtWindow() : effective.arbitrationWindow();
    }

    private static boolean closedTo(@Nullable ClaimCategory category, ConfirmationRoute route) {
        return category == ClaimCategory.LABOUR_RELATION
                || category == ClaimCategory.HOUSING_FUND && route == ConfirmationRoute.ARBITRATION;
    }

    private @Nullable ClaimCategory category(ClaimId claim) {
        CaseState.ClaimOnRecord onRecord = state.claims.get(claim);
        return onRecord == null ? null : onRecord.category();
    }

    /** Whether the parties still have to say what they want, or an answer is awaited. */
    boolean isOpen() {
        return agreement != null && step != Step.OVER && !courtHasSuit;
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        serviceRelation = event.disputeKind() == DisputeKind.SERVICE_RELATION;
    }

    /** A court that has the suit makes its own statement of the agreement or lets the suit be withdrawn (b11). */
    @EventSourcingHandler
    void on(ReferralEvent.ReferralReceived event) {
        courtHasSuit = event.kind() == ReferralKind.COURT_ENTRUSTED;
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        settled.clear();
        settled.addAll(event.settledClaims());
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        inForceSince = BeijingTime.dateOf(event.effectiveAt());
        agreement = event;
    }

    @EventSourcingHandler
    void on(ConfirmationRouteChosen event) {
        route = event.route();
        applyBy = event.applyBy();
        step = Step.CHOSEN;
    }

    @EventSourcingHandler
    void on(ConfirmationDeclined event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(ConfirmationApplied event) {
        lastDay = event.receivedOn();
        step = Step.APPLIED;
        bodysOwnTime = event.confirmationAnswerDue();
        urged = false;
    }

    @EventSourcingHandler
    void on(ConfirmationAccepted event) {
        lastDay = event.acceptedOn();
        step = Step.ACCEPTED;
        bodysOwnTime = event.confirmationDecisionDue();
        urged = false;
    }

    @EventSourcingHandler
    void on(ConfirmationUrged event) {
        urged = true;
    }

    @EventSourcingHandler
    void on(ConfirmationGranted event) {
        step = Step.OVER;
    }

    @EventSourcingHandler
    void on(ConfirmationNotAccepted event) {
        failed();
    }

    @EventSourcingHandler
    void on(ConfirmationDenied event) {
        failed();
    }

    @EventSourcingHandler
    void on(ConfirmationWithdrawn event) {
        failed();
    }

    @EventSourcingHandler
    void on(ConfirmationWindowLapsed event) {
        failed();
    }

    /** The other route may follow while its own window is open (I-17). */
    private void failed() {
        if (route != null) {
            tried.add(route);
        }
        step = Step.UNDECIDED;
    }
}
