package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.casework.ConsentStanding.AGREED;
import static org.mediation.casework.ConsentStanding.OPEN;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.casework.ConsentCommand.*;
import org.mediation.casework.ConsentEvent.*;
import org.mediation.casework.ReferralEvent.ReferralReceived;
import org.mediation.kernel.Vault;

/** The will of the parties (征询意愿): nothing happens before all agree, and either may end it at any time (I-01, I-02). */
final class Consents {
    private final CaseState state;
    private final Representatives representatives;
    private final MediationPeriod period;
    private final Map<PartyId, ConsentStanding> answers = new HashMap<>();
    private final Set<PartyId> asked = new HashSet<>();
    private boolean proactive;
    private boolean jointQuestionOpen;
    private @Nullable DueDate consentDue;

    Consents(CaseState state, Representatives representatives, MediationPeriod period) {
        this.state = state;
        this.representatives = representatives;
        this.period = period;
    }

    /** Who applied has agreed; who only sued, or was only told to try mediation, is asked like the other side. */
    @CommandHandler
    void handle(InquireConsent command, Deadlines deadlines, Clock clock, Vault vault) {
        state.mustBeIn(Stage.CONSENT);
        unless(asked.isEmpty(), CaseRule.CONSENT_ANSWERED);
        apply(new AcceptanceNoticeIssued(state.id, period.due()));
        if (!proactive && !state.referred) {
            state.disputants().stream()
                    .filter(party -> state.party(party).side() == Side.APPLICANT)
                    .forEach(party -> apply(new ConsentGiven(
                            state.id,
                            party,
                            ContactChannel.APPLICATION,
                            state.seal(vault, "proof", "申请书"),
                            false,
                            OPEN,
                            null)));
        }
        List<PartyId> open = state.disputants().stream()
                .filter(party -> !answers.containsKey(party))
                .toList();
        apply(new ConsentInquired(state.id, open, deadlines.due("T-CONSENT", CaseState.today(clock))));
    }

    /** What a court or a commission has recorded need not be asked again (TEYAO art. 11). */
    void recordedBy(ReferralReceived referral, Deadlines deadlines, Clock clock, Vault vault) {
        DueDate chooseDue = deadlines.due("T-CHOOSE", CaseState.today(clock));
        List<PartyId> parties = state.disputants();
        for (PartyId party : parties) {
            boolean last = party.equals(parties.get(parties.size() - 1));
            apply(new ConsentGiven(
                    state.id,
                    party,
                    ContactChannel.OUTSIDE_BODY,
                    state.seal(vault, "proof", referral.number()),
                    false,
                    last ? AGREED : OPEN,
                    last ? chooseDue : null));
        }
    }

    @CommandHandler
    void handle(GiveConsent command, Deadlines deadlines, Clock clock, Vault vault) {
        mustBeAsked(command.partyId());
        unless(!command.proof().isBlank(), CaseRule.PROOF_MISSING);
        representatives.mustBeAuthorised(command.partyId(), command.byRepresentative());
        ConsentStanding standing = standingWith(command.partyId(), AGREED);
        DueDate chooseDue = standing == AGREED ? deadlines.due("T-CHOOSE", CaseState.today(clock)) : null;
        apply(new ConsentGiven(
                state.id,
                command.partyId(),
                command.channel(),
                state.seal(vault, "proof", command.proof()),
                command.byRepresentative(),
                standing,
                chooseDue));
    }

    @CommandHandler
    void handle(RefuseConsent command, Vault vault) {
        mustBeAsked(command.partyId());
        apply(new ConsentRefused(
                state.id,
                command.partyId(),
                command.channel(),
                state.sealIfAny(vault, "words", command.words()),
                ConsentStanding.REFUSED));
    }

    @CommandHandler
    void handle(ReportUnreachable command, Vault vault) {
        mustBeAsked(command.partyId());
        unless(command.attempts() >= 2, CaseRule.CONTACT_ATTEMPTS);
        unless(!command.proof().isBlank(), CaseRule.PROOF_MISSING);
        apply(new PartyUnreachable(
                state.id,
                command.partyId(),
                command.attempts(),
                state.seal(vault, "proof", command.proof()),
                ConsentStanding.UNREACHABLE));
    }

    @CommandHandler
    void handle(LapseConsent command, Clock clock) {
        state.mustStandAt(Set.of(Stage.CONSENT));
        unless(
                consentDue != null && state.current(consentDue).passedAt(clock.instant()),
                CaseRule.DEADLINE_NOT_REACHED);
        List<PartyId> silent =
                asked.stream().filter(party -> !answers.containsKey(party)).toList();
        unless(!silent.isEmpty(), CaseRule.CONSENT_ANSWERED);
        apply(new ConsentLapsed(state.id, silent));
    }

    @CommandHandler
    void handle(WithdrawConsent command) {
        state.mustStandAt(CaseState.MEDIATION);
        state.mustBeDisputant(command.partyId());
        apply(new ConsentWithdrawn(state.id, command.partyId(), command.channel()));
    }

    @CommandHandler
    void handle(EscalateToJointMediation command, Vault vault) {
        mustBeJointQuestion();
        apply(new CaseEscalatedToJointMediation(state.id, state.seal(vault, "reason", command.reason())));
        if (state.referred) {
            apply(new ReferralEvent.ResultReported(state.id, Outcome.TRANSFERRED, null, false));
            apply(new ReferralEvent.FileReturned(state.id));
        }
        apply(new ClosingEvent.CaseClosed(state.id, Outcome.TRANSFERRED, 0, null));
    }

    @CommandHandler
    void handle(DispenseJointMediation command, Vault vault) {
        mustBeJointQuestion();
        apply(new JointMediationDispensed(state.id, state.seal(vault, "reason", command.reason())));
    }

    private void mustBeJointQuestion() {
        state.mustBeIn(Stage.CONSENT, Stage.PANEL);
        unless(jointQuestionOpen, CaseRule.NO_CHOICE_NEEDED);
    }

    private void mustBeAsked(PartyId party) {
        state.mustBeIn(Stage.CONSENT);
        state.party(party);
        unless(asked.contains(party), CaseRule.CONSENT_NOT_ASKED);
        unless(!answers.containsKey(party), CaseRule.CONSENT_ANSWERED);
    }

    private ConsentStanding standingWith(PartyId party, ConsentStanding answer) {
        Map<PartyId, ConsentStanding> all = new HashMap<>(answers);
        all.put(party, answer);
        return state.disputants().stream().allMatch(each -> all.get(each) == AGREED) ? AGREED : OPEN;
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        proactive = event.proactive();
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseScreened event) {
        jointQuestionOpen = event.jointHandling();
    }

    @EventSourcingHandler
    void on(ConsentInquired event) {
        asked.addAll(event.parties());
        consentDue = event.consentDue();
    }

    @EventSourcingHandler
    void on(ConsentGiven event) {
        answers.put(event.partyId(), AGREED);
        if (event.standing() == AGREED) {
            state.stage = Stage.PANEL;
        }
    }

    @EventSourcingHandler
    void on(ConsentRefused event) {
        state.end(EndReason.REFUSED);
    }

    @EventSourcingHandler
    void on(PartyUnreachable event) {
        state.end(EndReason.UNREACHABLE);
    }

    @EventSourcingHandler
    void on(ConsentLapsed event) {
        state.end(EndReason.NO_ANSWER);
    }

    @EventSourcingHandler
    void on(ConsentWithdrawn event) {
        state.end(EndReason.ENDED_BY_PARTY);
    }

    @EventSourcingHandler
    void on(CaseEscalatedToJointMediation event) {
        jointQuestionOpen = false;
    }

    @EventSourcingHandler
    void on(JointMediationDispensed event) {
        jointQuestionOpen = false;
    }

    /** Whether the organisation still has to decide between joint and union mediation. */
    boolean jointQuestionOpen() {
        return jointQuestionOpen;
    }
}
