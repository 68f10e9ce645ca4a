package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SettlementCommand.CheckLegality;
import org.mediation.casework.SettlementCommand.CountersignAgreement;
import org.mediation.casework.SettlementCommand.DeclineSignature;
import org.mediation.casework.SettlementCommand.DraftAgreement;
import org.mediation.casework.SettlementCommand.LapseSigning;
import org.mediation.casework.SettlementCommand.RemindSigning;
import org.mediation.casework.SettlementCommand.SealAgreement;
import org.mediation.casework.SettlementCommand.SignAgreement;
import org.mediation.casework.SettlementEvent.AgreementCountersigned;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementLegalityChecked;
import org.mediation.casework.SettlementEvent.AgreementSealed;
import org.mediation.casework.SettlementEvent.AgreementSigned;
import org.mediation.casework.SettlementEvent.AgreementTookEffect;
import org.mediation.casework.SettlementEvent.MediationPartiallySucceeded;
import org.mediation.casework.SettlementEvent.MediationSucceeded;
import org.mediation.casework.SettlementEvent.SignatureDeclined;
import org.mediation.casework.SettlementEvent.SigningLapsed;
import org.mediation.casework.SettlementEvent.SigningReminded;
import org.mediation.kernel.Header;
import org.mediation.kernel.MemberDue;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;

/** The agreement (调解协议书): lawful before signed, effective only with every hand and the seal, then immutable. */
final class Agreements {
    private final CaseState state;
    private final Representatives representatives;
    private final Panel panel;
    private final Recusals recusals;
    private final Proposals proposals;

    private @Nullable AgreementDrafted draft;
    private int versions;
    private boolean countersigned;
    private final Set<PartyId> signed = new HashSet<>();

    Agreements(CaseState state, Representatives representatives, Panel panel, Recusals recusals, Proposals proposals) {
        this.state = state;
        this.representatives = representatives;
        this.panel = panel;
        this.recusals = recusals;
        this.proposals = proposals;
    }

    @CommandHandler
    void handle(DraftAgreement command, Vault vault) {
        state.mustBeIn(Stage.DRAFTING);
        unless(draft == null, CaseRule.AGREEMENT_MISSING);
        Proposals.Proposal accepted = proposals.accepted();
        Revealed terms =
                vault.reveal(accepted.made().terms(), new Place(state.id.toString(), accepted.sequence(), "terms"));
        AgreementId agreement = new AgreementId(accepted.made().proposalId().value());
        var sealed = state.seal(vault, "terms", terms instanceof Revealed.Text text ? text.value() : "（已删除）");
        apply(new AgreementDrafted(
                state.id,
                agreement,
                versions + 1,
                sealed,
                accepted.made().settledClaims(),
                accepted.made().obligations(),
                accepted.made().obligations().stream()
                        .mapToLong(obligation -> obligation.amountFen() == null ? 0 : obligation.amountFen())
                        .sum(),
                Digest.of(sealed.text() + accepted.made().obligations())));
    }

    @CommandHandler
    void handle(CheckLegality command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustBeIn(Stage.DRAFTING);
        AgreementDrafted agreement = draft();
        List<String> failed = new ArrayList<>();
        failIfNot(command.noInsuranceWaiver(), "noInsuranceWaiver", failed);
        failIfNot(command.minimumWageKept(), "minimumWageKept", failed);
        failIfNot(command.noThirdPartyHarmed(), "noThirdPartyHarmed", failed);
        failIfNot(command.voluntary(), "voluntary", failed);
        DueDate due = deadlines.due("T-SIGN", CaseState.today(clock));
        apply(new AgreementLegalityChecked(
                state.id,
                agreement.agreementId(),
                failed.isEmpty(),
                failed,
                state.sealIfAny(vault, "remark", command.remark()),
                state.disputants(),
                deadlines.before("T-SIGN-REMIND", due.due()).dayBegins(),
                due));
    }

    private static void failIfNot(boolean holds, String item, List<String> failed) {
        if (!holds) {
            failed.add(item);
        }
    }

    @CommandHandler
    void handle(SignAgreement command) {
        mustBeSigning();
        unless(state.party(command.partyId()).side() != Side.THIRD_PARTY, CaseRule.PARTY_UNKNOWN);
        unless(!signed.contains(command.partyId()), CaseRule.ALREADY_SIGNED);
        unless(!command.proofHash().isBlank(), CaseRule.PROOF_MISSING);
        representatives.mustBeAuthorised(command.partyId(), command.byRepresentative());
        boolean last = state.disputants().stream()
                .allMatch(party -> signed.contains(party) || party.equals(command.partyId()));
        apply(new AgreementSigned(
                state.id,
                draft().agreementId(),
                command.partyId(),
                command.byRepresentative(),
                command.proofHash(),
                last ? SigningStanding.SIGNED : SigningStanding.OPEN));
    }

    @CommandHandler
    void handle(DeclineSignature command, Vault vault) {
        mustBeSigning();
        state.party(command.partyId());
        unless(!signed.contains(command.partyId()), CaseRule.ALREADY_SIGNED);
        apply(new SignatureDeclined(
                state.id,
                draft().agreementId(),
                command.partyId(),
                state.sealIfAny(vault, "words", command.words()),
                SigningStanding.DECLINED));
    }

    @CommandHandler
    void handle(RemindSigning command) {
        mustBeSigning();
        apply(new SigningReminded(state.id));
    }

    @CommandHandler
    void handle(LapseSigning command) {
        mustBeSigning();
        unless(!signed.containsAll(state.disputants()), CaseRule.ALREADY_SIGNED);
        apply(new SigningLapsed(state.id, draft().agreementId()));
    }

    @CommandHandler
    void handle(CountersignAgreement command) {
        mustBeSigning();
        panel.mustSit(command.mediatorId());
        unless(signed.containsAll(state.disputants()), CaseRule.SIGNATURES_MISSING);
        unless(!countersigned, CaseRule.ALREADY_SIGNED);
        apply(new AgreementCountersigned(state.id, draft().agreementId(), command.mediatorId()));
    }

    @CommandHandler
    void handle(SealAgreement command, Deadlines deadlines, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeSigning();
        unless(signed.containsAll(state.disputants()) && countersigned, CaseRule.SIGNATURES_MISSING);
        unless(!command.sealHash().isBlank(), CaseRule.PROOF_MISSING);
        AgreementDrafted agreement = draft();
        LocalDate today = CaseState.today(clock);
        apply(new AgreementSealed(state.id, agreement.agreementId(), command.sealHash(), actor));
        apply(new AgreementTookEffect(
                state.id,
                agreement.agreementId(),
                clock.instant(),
                agreement.obligations().stream()
                        .map(obligation -> memberDue(obligation, deadlines))
                        .toList(),
                deadlines.due("T-JC-APPLY", today),
                deadlines.due("T-AR-APPLY", today)));
        List<ClaimId> remaining = state.openClaims().stream()
                .filter(claim -> !agreement.settledClaims().contains(claim))
                .toList();
        apply(
                remaining.isEmpty()
                        ? new MediationSucceeded(
                                state.id, Outcome.SUCCESS, agreement.settledClaims(), agreement.totalFen())
                        : new MediationPartiallySucceeded(
                                state.id, agreement.settledClaims(), remaining, agreement.totalFen()));
    }

    private static MemberDue memberDue(Obligation obligation, Deadlines deadlines) {
        Instant dueAt =
                obligation.dueOn().plusDays(1).atStartOfDay(CaseState.BEIJING).toInstant();
        Instant remindAt = deadlines.before("T-PERF-REMIND", obligation.dueOn()).dayBegins();
        return new MemberDue(obligation.obligationId().toString(), remindAt, dueAt);
    }

    private void mustBeSigning() {
        unless(state.stage != Stage.PERFORMANCE && state.stage != Stage.CONCLUDED, CaseRule.AGREEMENT_IMMUTABLE);
        unless(state.stage != Stage.DRAFTING, CaseRule.LEGALITY_MISSING);
        state.mustBeIn(Stage.SIGNING);
        recusals.mustBeClear();
    }

    private AgreementDrafted draft() {
        AgreementDrafted agreement = draft;
        if (agreement == null) {
            throw new RuleViolated(CaseRule.AGREEMENT_MISSING);
        }
        return agreement;
    }

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        draft = event;
        versions = event.version();
        countersigned = false;
        signed.clear();
    }

    @EventSourcingHandler
    void on(AgreementLegalityChecked event) {
        if (event.lawful()) {
            state.stage = Stage.SIGNING;
        } else {
            backToNegotiation();
        }
    }

    @EventSourcingHandler
    void on(AgreementSigned event) {
        signed.add(event.partyId());
    }

    @EventSourcingHandler
    void on(SignatureDeclined event) {
        backToNegotiation();
    }

    @EventSourcingHandler
    void on(SigningLapsed event) {
        backToNegotiation();
    }

    /** A text that was not signed by all binds nobody; what follows is a new version (I-12). */
    private void backToNegotiation() {
        draft = null;
        state.stage = Stage.NEGOTIATION;
    }

    @EventSourcingHandler
    void on(AgreementCountersigned event) {
        countersigned = true;
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        state.stage = Stage.PERFORMANCE;
    }
}
