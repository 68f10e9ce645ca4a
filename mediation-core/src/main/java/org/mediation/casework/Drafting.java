package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.SettlementCommand.CheckLegality;
import org.mediation.casework.SettlementCommand.DraftAgreement;
import org.mediation.casework.SettlementEvent.AgreementDrafted;
import org.mediation.casework.SettlementEvent.AgreementLegalityChecked;
import org.mediation.casework.SettlementEvent.SignatureDeclined;
import org.mediation.casework.SettlementEvent.SigningLapsed;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;

/** The text of the agreement (调解协议书): written from the accepted proposal, and lawful before anybody signs (I-14). */
final class Drafting {
    private final CaseState state;
    private final Proposals proposals;

    private @Nullable AgreementDrafted draft;
    private int versions;

    Drafting(CaseState state, Proposals proposals) {
        this.state = state;
        this.proposals = proposals;
    }

    /** The text in hand, which nobody changes: what was not signed by all gives way to a new version (I-12). */
    AgreementDrafted draft() {
        AgreementDrafted agreement = draft;
        if (agreement == null) {
            throw new RuleViolated(CaseRule.AGREEMENT_MISSING);
        }
        return agreement;
    }

    @CommandHandler
    void handle(DraftAgreement command, Vault vault) {
        state.mustBeIn(Stage.DRAFTING);
        unless(draft == null, CaseRule.WRONG_STAGE);
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

    @EventSourcingHandler
    void on(AgreementDrafted event) {
        draft = event;
        versions = event.version();
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
    void on(SignatureDeclined event) {
        backToNegotiation();
    }

    @EventSourcingHandler
    void on(SigningLapsed event) {
        backToNegotiation();
    }

    private void backToNegotiation() {
        draft = null;
        state.stage = Stage.NEGOTIATION;
    }
}
