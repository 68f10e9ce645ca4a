package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseState.PartyOnRecord;
import org.mediation.casework.PartyCommand.AddParty;
import org.mediation.casework.PartyCommand.AmendParty;
import org.mediation.casework.PartyCommand.RegisterElectedRepresentatives;
import org.mediation.casework.PartyEvent.ElectedRepresentativesRegistered;
import org.mediation.casework.PartyEvent.PartyAdded;
import org.mediation.casework.PartyEvent.PartyAmended;
import org.mediation.identity.ResidentId;
import org.mediation.identity.UnifiedSocialCreditCode;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;

/** Who takes part (当事人名册): parties and the elected representatives of a group. */
final class PartyRoll {
    private final CaseState state;
    private long represented;

    PartyRoll(CaseState state) {
        this.state = state;
    }

    void check(List<NewParty> parties) {
        unless(
                parties.stream().anyMatch(party -> party.side() == Side.APPLICANT)
                        && parties.stream().anyMatch(party -> party.side() == Side.RESPONDENT),
                CaseRule.PARTIES_INCOMPLETE);
        unless(parties.stream().noneMatch(party -> party.name().isBlank()), CaseRule.NAME_MISSING);
        unless(parties.stream().map(NewParty::partyId).distinct().count() == parties.size(), CaseRule.PARTY_EXISTS);
    }

    void add(NewParty party, Vault vault) {
        SubjectToken person = new SubjectToken(party.partyId().value());
        String flags = party.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        apply(new PartyAdded(
                state.id,
                party.partyId(),
                party.side(),
                party.kind(),
                state.seal(vault, person, "name", party.name()),
                state.sealIfAny(vault, person, "idNumber", party.idNumber()),
                party.uscc(),
                state.sealIfAny(vault, person, "phone", party.phone()),
                state.sealIfAny(vault, person, "address", party.address()),
                state.sealIfAny(vault, person, "flags", flags),
                warnings(party.idNumber(), party.uscc())));
    }

    /** The workers of this dispute: those present, or those whom elected representatives stand for. */
    long workers() {
        long present = state.parties.values().stream()
                .filter(party -> party.kind() == PartyKind.PERSON)
                .count();
        return Math.max(present, represented);
    }

    /** Some numbers that were really issued fail their check digit, so a failed check warns and never blocks. */
    private static List<String> warnings(@Nullable String idNumber, @Nullable String uscc) {
        List<String> warnings = new ArrayList<>();
        if (idNumber != null && !idNumber.isBlank()) {
            ResidentId.check(idNumber).forEach(warning -> warnings.add("ID_NUMBER_" + warning.name()));
        }
        if (uscc != null && !uscc.isBlank()) {
            UnifiedSocialCreditCode.check(uscc).forEach(warning -> warnings.add("USCC_" + warning.name()));
        }
        return List.copyOf(warnings);
    }

    /** Who the sides of a referred dispute are is for the body to say; it has perhaps recorded their consent too. */
    @CommandHandler
    void handle(AddParty command, Vault vault) {
        state.mustBeRunning();
        unless(!state.parties.containsKey(command.party().partyId()), CaseRule.PARTY_EXISTS);
        unless(!command.party().name().isBlank(), CaseRule.NAME_MISSING);
        unless(
                state.stage == Stage.REGISTERED && !state.referred
                        || state.stage == Stage.SUPPLEMENTING
                        || command.party().side() == Side.THIRD_PARTY,
                CaseRule.WRONG_STAGE);
        add(command.party(), vault);
    }

    @CommandHandler
    void handle(AmendParty command, Vault vault) {
        state.mustBeRunning();
        state.party(command.partyId());
        unless(!command.name().isBlank(), CaseRule.NAME_MISSING);
        SubjectToken person = new SubjectToken(command.partyId().value());
        apply(new PartyAmended(
                state.id,
                command.partyId(),
                state.seal(vault, person, "name", command.name()),
                state.sealIfAny(vault, person, "idNumber", command.idNumber()),
                command.uscc(),
                state.sealIfAny(vault, person, "phone", command.phone()),
                state.sealIfAny(vault, person, "address", command.address()),
                warnings(command.idNumber(), command.uscc())));
    }

    @CommandHandler
    void handle(RegisterElectedRepresentatives command, Vault vault) {
        state.mustBeRunning();
        unless(command.names().stream().noneMatch(String::isBlank), CaseRule.NAME_MISSING);
        int count = command.names().size();
        unless(count >= 3 && count <= 5 && command.representedCount() >= 10, CaseRule.REPRESENTATIVES_COUNT);
        apply(new ElectedRepresentativesRegistered(
                state.id,
                state.seal(vault, "names", String.join("、", command.names())),
                count,
                command.representedCount(),
                command.listHash()));
    }

    @EventSourcingHandler
    void on(PartyAdded event) {
        state.parties.put(event.partyId(), new PartyOnRecord(event.side(), event.kind(), event.uscc()));
    }

    @EventSourcingHandler
    void on(PartyAmended event) {
        PartyOnRecord before = state.party(event.partyId());
        state.parties.put(event.partyId(), new PartyOnRecord(before.side(), before.kind(), event.uscc()));
    }

    @EventSourcingHandler
    void on(ElectedRepresentativesRegistered event) {
        represented = event.representedCount();
    }
}
