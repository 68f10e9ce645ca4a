package org.mediation.casework;

import static java.util.stream.Collectors.toSet;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.Stage.REGISTERED;
import static org.mediation.casework.Stage.SUPPLEMENTING;
import static org.mediation.casework.Stage.UNDER_REVIEW;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mediation.casework.CaseState.ClaimOnRecord;
import org.mediation.casework.CaseState.PartyOnRecord;
import org.mediation.casework.IntakeCommand.AddClaim;
import org.mediation.casework.IntakeCommand.AmendClaim;
import org.mediation.casework.IntakeCommand.WithdrawClaim;
import org.mediation.casework.IntakeEvent.ClaimAdded;
import org.mediation.casework.IntakeEvent.ClaimAmended;
import org.mediation.casework.IntakeEvent.ClaimWithdrawn;
import org.mediation.casework.SettlementEvent.MediationPartiallySucceeded;
import org.mediation.casework.SettlementEvent.MediationSucceeded;
import org.mediation.kernel.Vault;

/** What is asked for (诉求): the claims of a case. */
final class Claims {
    /** What a proposal or an agreement is about is not taken from under it. */
    private static final Set<Stage> WITHDRAWABLE = EnumSet.range(REGISTERED, Stage.SESSION_FIXED);

    private final CaseState state;

    Claims(CaseState state) {
        this.state = state;
    }

    void check(List<NewClaim> claims, List<NewParty> parties) {
        unless(!claims.isEmpty(), CaseRule.CLAIMS_MISSING);
        unless(claims.stream().map(NewClaim::claimId).distinct().count() == claims.size(), CaseRule.PARTY_EXISTS);
        claims.forEach(claim -> CaseState.mustBeAmount(claim.amountFen()));
        claims.forEach(claim -> mustListHost(
                claim.category(), parties.stream().map(NewParty::kind).collect(toSet())));
    }

    private void mustListHost(ClaimCategory category) {
        mustListHost(
                category,
                state.parties.values().stream().map(PartyOnRecord::kind).collect(toSet()));
    }

    private static void mustListHost(ClaimCategory category, Set<PartyKind> kinds) {
        unless(
                category != ClaimCategory.DISPATCH
                        || kinds.contains(PartyKind.EMPLOYER) && kinds.contains(PartyKind.HOST_EMPLOYER),
                CaseRule.DISPATCH_NEEDS_HOST);
    }

    void add(NewClaim claim, Vault vault) {
        apply(new ClaimAdded(
                state.id,
                claim.claimId(),
                claim.category(),
                claim.amountFen(),
                claim.periodFrom(),
                claim.periodTo(),
                claim.knewHarmedOn(),
                state.sealIfAny(vault, "facts", claim.facts())));
    }

    @CommandHandler
    void handle(AddClaim command, Vault vault) {
        state.mustBeIn(REGISTERED, SUPPLEMENTING, UNDER_REVIEW);
        unless(!state.claims.containsKey(command.claim().claimId()), CaseRule.PARTY_EXISTS);
        CaseState.mustBeAmount(command.claim().amountFen());
        mustListHost(command.claim().category());
        add(command.claim(), vault);
    }

    @CommandHandler
    void handle(AmendClaim command) {
        state.mustBeIn(REGISTERED, SUPPLEMENTING, UNDER_REVIEW);
        state.mustBeOpenClaim(command.claimId());
        CaseState.mustBeAmount(command.amountFen());
        mustListHost(command.category());
        apply(new ClaimAmended(
                state.id, command.claimId(), command.category(), command.amountFen(), command.knewHarmedOn()));
    }

    @CommandHandler
    void handle(WithdrawClaim command) {
        state.mustStandAt(WITHDRAWABLE);
        state.mustBeOpenClaim(command.claimId());
        unless(state.openClaims().size() > 1, CaseRule.CLAIMS_MISSING);
        apply(new ClaimWithdrawn(state.id, command.claimId()));
    }

    @EventSourcingHandler
    void on(ClaimAdded event) {
        state.claims.put(
                event.claimId(), new ClaimOnRecord(event.category(), event.amountFen(), event.knewHarmedOn(), false));
    }

    @EventSourcingHandler
    void on(ClaimAmended event) {
        state.claims.put(
                event.claimId(), new ClaimOnRecord(event.category(), event.amountFen(), event.knewHarmedOn(), false));
    }

    @EventSourcingHandler
    void on(ClaimWithdrawn event) {
        state.claims.remove(event.claimId());
    }

    @EventSourcingHandler
    void on(MediationSucceeded event) {
        event.settledClaims().forEach(this::settle);
    }

    @EventSourcingHandler
    void on(MediationPartiallySucceeded event) {
        event.settledClaims().forEach(this::settle);
    }

    private void settle(ClaimId claim) {
        state.claims.computeIfPresent(
                claim, (id, open) -> new ClaimOnRecord(open.category(), open.amountFen(), open.knewHarmedOn(), true));
    }
}
