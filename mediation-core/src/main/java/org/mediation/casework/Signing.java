package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.PanelEvent.MediatorReplaced;
import org.mediation.casework.SettlementCommand.*;
import org.mediation.casework.SettlementEvent.*;
import org.mediation.kernel.Header;
import org.mediation.kernel.MemberDue;
import org.mediation.kernel.Vault;
import org.mediation.roster.MediatorId;

/** From the lawful text to the agreement in force (签署): effective with every hand and the seal, then immutable (I-11, I-12). */
final class Signing {
    private final CaseState state;
    private final Representatives representatives;
    private final Panel panel;
    private final Recusals recusals;
    private final Drafting drafting;
    private final Ending ending;

    private final Set<PartyId> signed = new HashSet<>();
    private @Nullable MediatorId countersignedBy;
    private @Nullable DueDate due;
    private boolean reminded;
    private boolean effective;

    Signing(
            CaseState state,
            Representatives representatives,
            Panel panel,
            Recusals recusals,
            Drafting drafting,
            Ending ending) {
        this.state = state;
        this.representatives = representatives;
        this.panel = panel;
        this.recusals = recusals;
        this.drafting = drafting;
        this.ending = ending;
    }

    /** What fell due before it was signed would be broken from the start; the parties agree on another day (I-13). */
    @CommandHandler
    void handle(SignAgreement command, Clock clock) {
        mustBeSigning();
        state.mustBeDisputant(command.partyId());
        unless(!signed.contains(command.partyId()), CaseRule.ALREADY_SIGNED);
        unless(!command.proofHash().isBlank(), CaseRule.PROOF_MISSING);
        representatives.mustBeAuthorised(command.partyId(), command.byRepresentative());
        AgreementDrafted agreement = drafting.draft();
        LocalDate today = CaseState.today(clock);
        unless(
                agreement.obligations().stream()
                        .noneMatch(obligation -> obligation.dueOn().isBefore(today)),
                CaseRule.OBLIGATION_BEFORE_SIGNING);
        boolean last = state.disputants().stream()
                .allMatch(party -> signed.contains(party) || party.equals(command.partyId()));
        apply(new AgreementSigned(
                state.id,
                agreement.agreementId(),
                command.partyId(),
                command.byRepresentative(),
                command.proofHash(),
                last ? SigningStanding.SIGNED : SigningStanding.OPEN));
    }

    @CommandHandler
    void handle(DeclineSignature command, Vault vault) {
        mustBeSigning();
        state.mustBeDisputant(command.partyId());
        unless(!signed.contains(command.partyId()), CaseRule.ALREADY_SIGNED);
        apply(new SignatureDeclined(
                state.id,
                drafting.draft().agreementId(),
                command.partyId(),
                state.sealIfAny(vault, "words", command.words()),
                SigningStanding.DECLINED));
    }

    @CommandHandler
    void handle(RemindSigning command) {
        mustBeSigning();
        if (!reminded) {
            apply(new SigningReminded(state.id));
        }
    }

    @CommandHandler
    void handle(LapseSigning command, Clock clock) {
        mustBeSigning();
        unless(!signed.containsAll(state.disputants()), CaseRule.ALREADY_SIGNED);
        unless(due != null && state.current(due).passedAt(clock.instant()), CaseRule.DEADLINE_NOT_REACHED);
        apply(new SigningLapsed(state.id, drafting.draft().agreementId()));
    }

    @CommandHandler
    void handle(CountersignAgreement command) {
        mustBeSigning();
        panel.mustSit(command.mediatorId());
        unless(signed.containsAll(state.disputants()), CaseRule.SIGNATURES_MISSING);
        unless(countersignedBy == null, CaseRule.ALREADY_SIGNED);
        apply(new AgreementCountersigned(state.id, drafting.draft().agreementId(), command.mediatorId()));
    }

    @CommandHandler
    void handle(SealAgreement command, Deadlines deadlines, Clock clock, @MetaDataValue(Header.ACTOR) String actor) {
        mustBeSigning();
        unless(signed.containsAll(state.disputants()) && countersignedBy != null, CaseRule.SIGNATURES_MISSING);
        unless(!command.sealHash().isBlank(), CaseRule.PROOF_MISSING);
        state.mustHaveNoOpenIncident();
        AgreementDrafted agreement = drafting.draft();
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
        ending.settle(agreement.settledClaims(), Outcome.SUCCESS, agreement.totalFen(), deadlines, today);
    }

    private static MemberDue memberDue(Obligation obligation, Deadlines deadlines) {
        Instant dueAt =
                obligation.dueOn().plusDays(1).atStartOfDay(CaseState.BEIJING).toInstant();
        Instant remindAt = deadlines.before("T-PERF-REMIND", obligation.dueOn()).dayBegins();
        return new MemberDue(obligation.obligationId().toString(), remindAt, dueAt);
    }

    private void mustBeSigning() {
        unless(!effective, CaseRule.AGREEMENT_IMMUTABLE);
        unless(state.stage != Stage.DRAFTING, CaseRule.LEGALITY_MISSING);
        state.mustBeIn(Stage.SIGNING);
        recusals.mustBeClear();
    }

    @EventSourcingHandler
    void on(AgreementLegalityChecked event) {
        due = event.signingDue();
        signed.clear();
        countersignedBy = null;
        reminded = false;
    }

    @EventSourcingHandler
    void on(AgreementSigned event) {
        signed.add(event.partyId());
    }

    @EventSourcingHandler
    void on(SigningReminded event) {
        reminded = true;
    }

    @EventSourcingHandler
    void on(AgreementCountersigned event) {
        countersignedBy = event.mediatorId();
    }

    /** The hand of a mediator who had to leave does not carry the agreement (I-07). */
    @EventSourcingHandler
    void on(MediatorReplaced event) {
        if (event.mediatorId().equals(countersignedBy)) {
            countersignedBy = null;
        }
    }

    @EventSourcingHandler
    void on(AgreementTookEffect event) {
        effective = true;
        state.stage = Stage.PERFORMANCE;
    }
}
