package org.mediation.security;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.PanelCommand.MakeDisclosure;
import org.mediation.casework.PartyId;
import org.mediation.casework.SettlementCommand.CountersignAgreement;
import org.mediation.roster.MediatorId;

/** What people do in their own name only: a party speaks for itself, a mediator discloses and signs for itself. */
final class OwnHand {
    private OwnHand() {}

    static boolean holds(Actor actor, CaseCommand command) {
        return switch (actor.role()) {
            case APPLICANT, RESPONDENT, REPRESENTATIVE ->
                Arrays.stream(command.getClass().getRecordComponents())
                        .filter(component -> component.getType().equals(PartyId.class))
                        .allMatch(component -> valueOf(component, command).equals(actor.partyId()));
            case MEDIATOR, LEAD_MEDIATOR -> {
                if (command instanceof MakeDisclosure disclosure) {
                    yield isOf(actor, disclosure.mediatorId());
                }
                yield !(command instanceof CountersignAgreement signature) || isOf(actor, signature.mediatorId());
            }
            default -> true;
        };
    }

    private static boolean isOf(Actor actor, MediatorId mediator) {
        return mediator.value().equals(actor.id());
    }

    private static Object valueOf(RecordComponent component, CaseCommand command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
