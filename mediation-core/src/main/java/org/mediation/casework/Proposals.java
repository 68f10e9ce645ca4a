package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.SettlementCommand.AnswerProposal;
import org.mediation.casework.SettlementCommand.MakeProposal;
import org.mediation.casework.SettlementCommand.SettleOnSpot;
import org.mediation.casework.SettlementEvent.ProposalAnswered;
import org.mediation.casework.SettlementEvent.ProposalMade;
import org.mediation.casework.SettlementEvent.SettledOnSpot;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Vault;

/** Terms on the table (调解方案): versioned, answered by every party, each naming the claims that it settles. */
final class Proposals {
    private final CaseState state;
    private final Representatives representatives;
    private final Sessions sessions;
    private final Ending ending;

    private @Nullable Proposal latest;
    private final Set<ProposalId> made = new HashSet<>();
    private int versions;

    /** The latest proposal with the place of its sealed terms. */
    record Proposal(ProposalMade made, long sequence, Map<PartyId, ProposalAnswer> answers) {
        boolean isAccepted(List<PartyId> parties) {
            return parties.stream().allMatch(party -> answers.get(party) == ProposalAnswer.ACCEPT);
        }
    }

    Proposals(CaseState state, Representatives representatives, Sessions sessions, Ending ending) {
        this.state = state;
        this.representatives = representatives;
        this.sessions = sessions;
        this.ending = ending;
    }

    /** What all parties accepted; the agreement is written from it. */
    Proposal accepted() {
        Proposal proposal = latest;
        if (proposal == null || !proposal.isAccepted(state.disputants())) {
            throw new RuleViolated(CaseRule.AGREEMENT_MISSING);
        }
        return proposal;
    }

    @CommandHandler
    void handle(MakeProposal command, Clock clock, Vault vault) {
        unless(state.stage != Stage.PROPOSED, CaseRule.PROPOSAL_OPEN);
        sessions.mustBeMediating();
        sessions.mustHaveMet();
        unless(!command.settledClaims().isEmpty(), CaseRule.PROPOSAL_EMPTY);
        unless(!made.contains(command.proposalId()), CaseRule.PARTY_EXISTS);
        state.mustBeOpenClaims(command.settledClaims());
        LocalDate today = CaseState.today(clock);
        command.obligations().forEach(obligation -> check(obligation, command.settledClaims(), today));
        unless(
                command.obligations().stream()
                                .map(Obligation::obligationId)
                                .distinct()
                                .count()
                        == command.obligations().size(),
                CaseRule.OBLIGATION_INVALID);
        apply(new ProposalMade(
                state.id,
                command.proposalId(),
                versions + 1,
                state.seal(vault, "terms", command.terms()),
                command.settledClaims(),
                command.obligations(),
                state.disputants()));
    }

    private void check(Obligation obligation, List<ClaimId> settled, LocalDate today) {
        state.party(obligation.debtor());
        state.party(obligation.creditor());
        unless(!obligation.debtor().equals(obligation.creditor()), CaseRule.OBLIGATION_INVALID);
        Long amount = obligation.amountFen();
        unless(obligation.isPayment() == (amount != null), CaseRule.OBLIGATION_INVALID);
        CaseState.mustBeAmount(amount);
        unless(!obligation.dueOn().isBefore(today), CaseRule.OBLIGATION_BEFORE_SIGNING);
        unless(obligation.claimId() == null || settled.contains(obligation.claimId()), CaseRule.OBLIGATION_INVALID);
    }

    @CommandHandler
    void handle(AnswerProposal command, Vault vault) {
        unless(state.stage != Stage.NEGOTIATION, CaseRule.PROPOSAL_MISSING);
        sessions.mustBe(Set.of(Stage.PROPOSED));
        Proposal proposal = latest;
        if (proposal == null) {
            throw new RuleViolated(CaseRule.PROPOSAL_MISSING);
        }
        state.mustBeDisputant(command.partyId());
        unless(!proposal.answers().containsKey(command.partyId()), CaseRule.PROPOSAL_ANSWERED);
        representatives.mustBeAuthorised(command.partyId(), command.byRepresentative());
        apply(new ProposalAnswered(
                state.id,
                proposal.made().proposalId(),
                command.partyId(),
                command.answer(),
                state.sealIfAny(vault, "words", command.words()),
                command.byRepresentative(),
                standingWith(proposal, command.partyId(), command.answer()),
                SettlementForm.WRITTEN));
    }

    private ProposalStanding standingWith(Proposal proposal, PartyId party, ProposalAnswer answer) {
        if (answer != ProposalAnswer.ACCEPT) {
            return ProposalStanding.NOT_ACCEPTED;
        }
        Map<PartyId, ProposalAnswer> all = new HashMap<>(proposal.answers());
        all.put(party, answer);
        return state.disputants().stream().allMatch(each -> all.get(each) == ProposalAnswer.ACCEPT)
                ? ProposalStanding.ACCEPTED
                : ProposalStanding.OPEN;
    }

    /** Counts as success only with signed minutes and proof that it was performed (I-11). */
    @CommandHandler
    void handle(SettleOnSpot command, Deadlines deadlines, Clock clock, Vault vault) {
        sessions.mustBeMediating();
        sessions.mustHaveMet();
        unless(command.minutesSigned() && !command.performanceProofHash().isBlank(), CaseRule.ON_SPOT_PROOF);
        unless(!command.settledClaims().isEmpty(), CaseRule.PROPOSAL_EMPTY);
        if (command.paidFen() != 0) {
            CaseState.mustBeAmount(command.paidFen());
        }
        state.mustBeOpenClaims(command.settledClaims());
        state.mustHaveNoOpenIncident();
        apply(new SettledOnSpot(
                state.id,
                command.settledClaims(),
                command.paidFen(),
                state.seal(vault, "terms", command.terms()),
                command.performanceProofHash(),
                SettlementForm.ON_SPOT));
        ending.settle(
                command.settledClaims(),
                Outcome.ORAL_SETTLED_ON_SPOT,
                command.paidFen(),
                deadlines,
                CaseState.today(clock));
    }

    @EventSourcingHandler
    void on(ProposalMade event, @SequenceNumber long sequence) {
        versions = event.version();
        made.add(event.proposalId());
        latest = new Proposal(event, sequence, new HashMap<>());
        state.stage = Stage.PROPOSED;
    }

    @EventSourcingHandler
    void on(ProposalAnswered event) {
        if (latest != null) {
            latest.answers().put(event.partyId(), event.answer());
        }
        if (event.standing() == ProposalStanding.ACCEPTED) {
            state.stage = Stage.DRAFTING;
        } else if (event.standing() == ProposalStanding.NOT_ACCEPTED) {
            state.stage = Stage.NEGOTIATION;
        }
    }

    @EventSourcingHandler
    void on(SettledOnSpot event) {
        state.stage = Stage.CONCLUDED;
    }
}
