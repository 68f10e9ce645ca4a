package org.mediation.casework;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.Vault;
import org.mediation.roster.Pipelines;
import org.mediation.roster.Roster;

/**
 * One dispute handled by a union mediation organisation (案件), from registration to the sealed dossier.
 *
 * <p>The parts of the procedure are its members; each decides on its own commands and they share one {@link CaseState}.
 */
@AggregateRoot
public class MediationCase {
    @AggregateIdentifier
    private CaseId id;

    private final CaseState state = new CaseState();

    @AggregateMember
    private final PartyRoll parties = new PartyRoll(state);

    @AggregateMember
    private final Representatives representatives = new Representatives(state);

    @AggregateMember
    private final Claims claims = new Claims(state);

    @AggregateMember
    private final Limitations limitations = new Limitations(state);

    @AggregateMember
    private final Intake intake = new Intake(state, parties, claims);

    @AggregateMember
    private final Review review = new Review(state, parties, limitations);

    @AggregateMember
    private final MediationPeriod period = new MediationPeriod(state);

    @AggregateMember
    private final Consents consents = new Consents(state, representatives, period);

    @AggregateMember
    private final Referral referral = new Referral(state, review, consents);

    @AggregateMember
    private final Panel panel = new Panel(state, representatives, consents);

    @AggregateMember
    private final Recusals recusals = new Recusals(state, panel);

    @AggregateMember
    private final Sessions sessions = new Sessions(state, recusals);

    @AggregateMember
    private final Evidences evidences = new Evidences(state);

    @AggregateMember
    private final Ending ending = new Ending(state, limitations);

    @AggregateMember
    private final Proposals proposals = new Proposals(state, representatives, sessions, ending);

    @AggregateMember
    private final Drafting drafting = new Drafting(state, proposals);

    @AggregateMember
    private final Signing signing = new Signing(state, representatives, panel, recusals, drafting, ending);

    @AggregateMember
    private final Confirmation confirmation = new Confirmation(state);

    private final ObligationLedger ledger = new ObligationLedger();

    @AggregateMember
    private final Performance performance = new Performance(state, limitations, ledger);

    @AggregateMember
    private final Titles titles = new Titles();

    @AggregateMember
    private final Remedies remedies = new Remedies(state, ledger, titles);

    @AggregateMember
    private final PaymentOrder paymentOrder = new PaymentOrder(state, remedies);

    @AggregateMember
    private final Enforcement enforcement = new Enforcement(state, remedies, titles);

    @AggregateMember
    private final Arbitration arbitration = new Arbitration(state, limitations, ending, remedies);

    @AggregateMember
    private final Dossier dossier = new Dossier();

    @AggregateMember
    private final Closing closing = new Closing(state, confirmation, referral, dossier);

    @AggregateMember
    private final Clocks clocks = new Clocks(state);

    @AggregateMember
    private final TaskHolders taskHolders = new TaskHolders(state);

    protected MediationCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(
            IntakeCommand.RegisterCase command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            Pipelines pipelines,
            CaseNumbers numbers) {
        state.id = command.caseId();
        intake.register(command, deadlines, clock, vault, roster, pipelines, numbers);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(
            ReferralCommand.ReceiveReferral command,
            Deadlines deadlines,
            Clock clock,
            Vault vault,
            Roster roster,
            Pipelines pipelines,
            CaseNumbers numbers) {
        state.id = command.caseId();
        intake.receive(command, deadlines, clock, vault, roster, pipelines, numbers, referral);
    }

    @EventSourcingHandler
    void on(IntakeEvent.CaseRegistered event) {
        id = event.caseId();
        state.id = event.caseId();
        state.organisation = event.organisation();
        state.stage = Stage.REGISTERED;
    }

    public Stage stage() {
        return state.stage;
    }

    public @Nullable Outcome outcome() {
        return state.outcome;
    }
}
