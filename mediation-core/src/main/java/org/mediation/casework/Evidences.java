package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.mediation.casework.SessionCommand.RecordWithheldEvidence;
import org.mediation.casework.SessionCommand.RequireEvidence;
import org.mediation.casework.SessionCommand.SubmitEvidence;
import org.mediation.casework.SessionEvent.EvidenceRequired;
import org.mediation.casework.SessionEvent.EvidenceSubmitted;
import org.mediation.casework.SessionEvent.EvidenceWithheld;
import org.mediation.kernel.Vault;

/** Evidence (证据): what the parties hand in, and what a party holds and must hand in (LDMAL art. 6). */
final class Evidences {
    private final CaseState state;
    private final Set<PartyId> required = new HashSet<>();
    private final Set<EvidenceId> submitted = new HashSet<>();

    Evidences(CaseState state) {
        this.state = state;
    }

    @CommandHandler
    void handle(SubmitEvidence command, Vault vault) {
        state.mustBeRunning();
        state.party(command.partyId());
        unless(!submitted.contains(command.evidenceId()), CaseRule.PARTY_EXISTS);
        unless(!command.documentHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new EvidenceSubmitted(
                state.id,
                command.evidenceId(),
                command.partyId(),
                command.kind(),
                state.seal(vault, "title", command.title()),
                command.documentHash()));
    }

    @CommandHandler
    void handle(RequireEvidence command, Vault vault) {
        state.mustBeIn(CaseState.MEDIATING);
        state.party(command.partyId());
        apply(new EvidenceRequired(
                state.id, command.partyId(), state.seal(vault, "items", command.items()), command.until()));
    }

    @CommandHandler
    void handle(RecordWithheldEvidence command) {
        state.mustBeIn(CaseState.MEDIATING);
        unless(required.contains(command.partyId()), CaseRule.EVIDENCE_NOT_REQUIRED);
        apply(new EvidenceWithheld(state.id, command.partyId()));
    }

    @EventSourcingHandler
    void on(EvidenceSubmitted event) {
        submitted.add(event.evidenceId());
        required.remove(event.partyId());
    }

    @EventSourcingHandler
    void on(EvidenceRequired event) {
        required.add(event.partyId());
    }

    @EventSourcingHandler
    void on(EvidenceWithheld event) {
        required.remove(event.partyId());
    }
}
