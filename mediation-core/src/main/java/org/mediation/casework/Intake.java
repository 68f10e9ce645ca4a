package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.Stage.REGISTERED;
import static org.mediation.casework.Stage.SUPPLEMENTING;
import static org.mediation.casework.Stage.UNDER_REVIEW;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.IntakeCommand.*;
import org.mediation.casework.IntakeEvent.*;
import org.mediation.casework.ReferralCommand.ReceiveReferral;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;
import org.mediation.roster.OrganisationEntry;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.Pipelines;
import org.mediation.roster.Roster;

/** Taking the dispute in (登记受理): registration, supplement, and what ends at the desk. */
final class Intake {
    private final CaseState state;
    private final PartyRoll parties;
    private final Claims claims;

    private @Nullable DueDate supplementDue;
    private boolean supplementReminded;

    Intake(CaseState state, PartyRoll parties, Claims claims) {
        this.state = state;
        this.parties = parties;
        this.claims = claims;
    }

    void register(
            RegisterCase command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            Pipelines pipelines,
            CaseNumbers numbers) {
        unless(!command.oral() || command.readBack(), CaseRule.READ_BACK_MISSING);
        OrganisationEntry organisation =
                mustBeReceivable(roster, command.organisation(), command.narrative(), command.receivedAt(), clock);
        parties.check(command.parties());
        claims.check(command.claims(), command.parties());
        LocalDate received = dayOf(command.receivedAt());
        Pipelines.Choice choice = pipelines.choose(
                question("NONE", command.disputeKind(), command.parties(), command.claims(), organisation));
        String asked = command.pipeline();
        unless(
                asked == null
                        || pipelines.takesApplications(asked)
                                && command.pipelineReason() != null
                                && !command.pipelineReason().isBlank(),
                CaseRule.PIPELINE_OVERRIDE);
        apply(new CaseRegistered(
                command.caseId(),
                numbers.next(command.districtCode(), CaseState.today(clock).getYear()),
                command.externalId(),
                command.channel(),
                command.oral(),
                command.proactive(),
                command.disputeKind(),
                command.receivedAt(),
                command.districtCode(),
                command.streetCode(),
                command.organisation(),
                asked == null ? choice.pipeline() : asked,
                choice.why(),
                asked == null ? null : state.sealIfAny(vault, "pipelineOverride", command.pipelineReason()),
                state.seal(vault, "narrative", command.narrative()),
                deadlines.due("T-ACC", received),
                deadlines.due("T-MED", received),
                command.ticketId()));
        command.parties().forEach(party -> parties.add(party, vault));
        command.claims().forEach(claim -> claims.add(claim, vault));
    }

    /** What a body hands over comes with its own number and clock; its period starts with the acknowledgement. */
    void receive(
            ReceiveReferral command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            Pipelines pipelines,
            CaseNumbers numbers,
            Referral referral) {
        state.mustBeBody(command.body(), command.kind().from());
        CaseState.mustBeNumber(command.number());
        OrganisationEntry organisation =
                mustBeReceivable(roster, command.organisation(), command.narrative(), command.receivedAt(), clock);
        parties.check(command.parties());
        claims.check(command.claims(), command.parties());
        DueDate answerDue = deadlines.due(Referral.answerRule(command.kind()), dayOf(command.receivedAt()));
        Pipelines.Choice choice = pipelines.choose(question(
                command.kind().name(), command.disputeKind(), command.parties(), command.claims(), organisation));
        apply(new CaseRegistered(
                command.caseId(),
                numbers.next(command.districtCode(), CaseState.today(clock).getYear()),
                command.body() + "/" + command.number(),
                command.kind().channel(),
                false,
                false,
                command.disputeKind(),
                command.receivedAt(),
                command.districtCode(),
                null,
                command.organisation(),
                choice.pipeline(),
                choice.why(),
                null,
                state.seal(vault, "narrative", command.narrative()),
                answerDue,
                null,
                null));
        command.parties().forEach(party -> parties.add(party, vault));
        command.claims().forEach(claim -> claims.add(claim, vault));
        referral.receive(command, deadlines, answerDue, clock);
    }

    private static OrganisationEntry mustBeReceivable(
            Roster roster, OrganisationId organisation, String narrative, OffsetDateTime receivedAt, Clock clock) {
        OrganisationEntry entry = roster.organisation(organisation)
                .filter(OrganisationEntry::active)
                .orElseThrow(() -> new RuleViolated(CaseRule.ORGANISATION_CLOSED));
        unless(!narrative.isBlank(), CaseRule.NARRATIVE_MISSING);
        unless(!receivedAt.toInstant().isAfter(clock.instant()), CaseRule.RECEIVED_IN_FUTURE);
        return entry;
    }

    private static Pipelines.Question question(
            String referral,
            DisputeKind kind,
            List<NewParty> parties,
            List<NewClaim> claims,
            OrganisationEntry organisation) {
        return new Pipelines.Question(
                referral,
                kind.name(),
                claims.stream().map(claim -> claim.category().name()).collect(Collectors.toSet()),
                parties.stream()
                        .filter(party -> party.kind() == PartyKind.PERSON)
                        .count(),
                organisation.districtCode(),
                organisation.level(),
                organisation.pipeline());
    }

    private static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CaseState.BEIJING).toLocalDate();
    }

    private void mustBeAtTheDesk(Stage first, Stage... others) {
        state.mustBeIn(first, others);
        unless(!state.referred, CaseRule.WRONG_STAGE);
    }

    @CommandHandler
    void handle(CompleteRegistration command) {
        mustBeAtTheDesk(REGISTERED);
        unless(command.evidenceListed() && command.relatedCasesChecked(), CaseRule.REGISTRATION_UNCHECKED);
        apply(new RegistrationCompleted(state.id, true, true));
    }

    @CommandHandler
    void handle(RequestSupplement command, Deadlines deadlines, Clock clock, Vault vault) {
        mustBeAtTheDesk(REGISTERED);
        unless(supplementDue == null, CaseRule.SUPPLEMENT_ONCE);
        DueDate due = deadlines.due("T-SUPP", CaseState.today(clock));
        apply(new SupplementRequested(
                state.id,
                state.seal(vault, "items", command.items()),
                deadlines.before("T-SUPP-REMIND", due.due()).dayBegins(),
                due));
    }

    @CommandHandler
    void handle(RemindSupplement command) {
        state.mustBeIn(SUPPLEMENTING);
        if (!supplementReminded) {
            apply(new SupplementReminded(state.id));
        }
    }

    @CommandHandler
    void handle(ReceiveSupplement command, Vault vault) {
        state.mustBeIn(SUPPLEMENTING);
        apply(new SupplementReceived(state.id, state.seal(vault, "received", command.received())));
    }

    @CommandHandler
    void handle(DeemWithdrawn command, Clock clock) {
        state.mustBeIn(SUPPLEMENTING);
        unless(
                supplementReminded
                        && supplementDue != null
                        && state.current(supplementDue).passedAt(clock.instant()),
                CaseRule.SUPPLEMENT_NOT_DUE);
        apply(new DeemedWithdrawn(state.id));
    }

    @CommandHandler
    void handle(AnswerInquiry command, Vault vault) {
        mustBeAtTheDesk(REGISTERED, SUPPLEMENTING, UNDER_REVIEW);
        apply(new InquiryAnswered(state.id, state.seal(vault, "answer", command.answer())));
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.ANSWERED, 0, null));
    }

    @CommandHandler
    void handle(TransferCase command, Vault vault) {
        mustBeAtTheDesk(REGISTERED, SUPPLEMENTING, UNDER_REVIEW);
        apply(new CaseTransferred(state.id, command.target(), state.seal(vault, "reason", command.reason())));
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.TRANSFERRED, 0, null));
    }

    @CommandHandler
    void handle(LinkCase command, Vault vault) {
        unless(!command.other().equals(state.id), CaseRule.LINKED_TO_ITSELF);
        apply(new CaseLinked(state.id, command.other(), state.seal(vault, "reason", command.reason())));
    }

    @EventSourcingHandler
    void on(RegistrationCompleted event) {
        state.stage = UNDER_REVIEW;
    }

    @EventSourcingHandler
    void on(SupplementRequested event) {
        supplementDue = event.supplementDue();
        state.stage = SUPPLEMENTING;
    }

    @EventSourcingHandler
    void on(SupplementReminded event) {
        supplementReminded = true;
    }

    @EventSourcingHandler
    void on(SupplementReceived event) {
        state.stage = REGISTERED;
    }

    @EventSourcingHandler
    void on(DeemedWithdrawn event) {
        state.end(EndReason.DEEMED_WITHDRAWN);
    }
}
