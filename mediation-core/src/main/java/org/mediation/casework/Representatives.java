package org.mediation.casework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.PartyCommand.AppointRepresentative;
import org.mediation.casework.PartyCommand.RevokeRepresentative;
import org.mediation.casework.PartyEvent.RepresentativeAppointed;
import org.mediation.casework.PartyEvent.RepresentativeRevoked;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.Vault;
import org.mediation.roster.LawFirmId;

/** Who acts for a party (代理人), and how far the power of attorney goes. */
final class Representatives {
    private final CaseState state;
    private final Map<PartyId, Appointment> appointments = new HashMap<>();
    private final Set<LawFirmId> firms = new HashSet<>();

    /** An appointment as far as decisions need it; the person is compared, never kept in plain. */
    private record Appointment(
            Authority authority, Sealed name, @Nullable Sealed idNumber, long sequence) {}

    Representatives(CaseState state) {
        this.state = state;
    }

    /** Only special authority lets a representative agree, settle or sign (I-05). */
    void mustBeAuthorised(PartyId party, boolean byRepresentative) {
        if (byRepresentative) {
            Appointment appointment = appointments.get(party);
            unless(
                    appointment != null && appointment.authority() == Authority.SPECIAL,
                    CaseRule.SPECIAL_AUTHORITY_MISSING);
        }
    }

    /** The firms that act or ever acted in this dispute; a revoked power of attorney undoes no conflict (I-08). */
    Set<LawFirmId> firms() {
        return firms;
    }

    @CommandHandler
    void handle(AppointRepresentative command, Vault vault) {
        state.mustBeRunning();
        Side side = state.party(command.partyId()).side();
        appointments.forEach((other, appointment) -> unless(
                state.party(other).side() == side || !isSamePerson(command, appointment, vault),
                CaseRule.REPRESENTS_BOTH));
        unless(command.firm() == null || !state.mediatingFirms.contains(command.firm()), CaseRule.MEDIATOR_CONFLICT);
        unless(!command.documentHash().isBlank(), CaseRule.PROOF_MISSING);
        apply(new RepresentativeAppointed(
                state.id,
                command.partyId(),
                state.seal(vault, "name", command.name()),
                state.sealIfAny(vault, "idNumber", command.idNumber()),
                state.sealIfAny(vault, "phone", command.phone()),
                command.authority(),
                command.firm(),
                command.documentHash()));
    }

    /** By ID number where both have one, otherwise by name. */
    private boolean isSamePerson(AppointRepresentative command, Appointment other, Vault vault) {
        if (command.idNumber() != null && other.idNumber() != null) {
            return isText(vault, other.idNumber(), other.sequence(), "idNumber", command.idNumber());
        }
        return isText(vault, other.name(), other.sequence(), "name", command.name());
    }

    private boolean isText(Vault vault, Sealed sealed, long sequence, String field, String plain) {
        Revealed revealed = vault.reveal(sealed, new Place(state.id.toString(), sequence, field));
        return revealed instanceof Revealed.Text text && Objects.equals(text.value(), plain);
    }

    @CommandHandler
    void handle(RevokeRepresentative command) {
        state.mustBeRunning();
        unless(appointments.containsKey(command.partyId()), CaseRule.PARTY_UNKNOWN);
        apply(new RepresentativeRevoked(state.id, command.partyId()));
    }

    @EventSourcingHandler
    void on(RepresentativeAppointed event, @SequenceNumber long sequence) {
        appointments.put(event.partyId(), new Appointment(event.authority(), event.name(), event.idNumber(), sequence));
        if (event.firm() != null) {
            firms.add(event.firm());
        }
    }

    @EventSourcingHandler
    void on(RepresentativeRevoked event) {
        appointments.remove(event.partyId());
    }
}
