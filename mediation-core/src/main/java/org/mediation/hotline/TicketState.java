package org.mediation.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.hotline.TicketRule.TICKET_ENDED;
import static org.mediation.hotline.TicketRule.TICKET_STEP;
import static org.mediation.hotline.TicketRule.TICKET_TEXT_MISSING;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.EnumSet;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.VisitEvent.TicketCompleted;
import org.mediation.kernel.Place;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;

/** What the parts of a ticket share (工单状况). */
final class TicketState {
    TicketId id = new TicketId(new UUID(0, 0));
    TicketStep step = TicketStep.DISPATCHING;
    boolean callable;
    boolean late;

    @Nullable
    DueDate handlingDue;

    void mustBeOpen() {
        unless(step != TicketStep.COMPLETED, TICKET_ENDED);
    }

    void mustBeAt(TicketStep first, TicketStep... others) {
        mustBeOpen();
        unless(EnumSet.of(first, others).contains(step), TICKET_STEP);
    }

    void complete(TicketResult result) {
        apply(new TicketCompleted(id, result, !late));
    }

    /** What is told and answered stands under the key of the ticket. */
    Sealed seal(Vault vault, String field, String plain) {
        unless(!plain.isBlank(), TICKET_TEXT_MISSING);
        return seal(vault, new SubjectToken(id.value()), field, plain);
    }

    @Nullable
    Sealed sealIfAny(Vault vault, String field, @Nullable String plain) {
        return plain == null || plain.isBlank() ? null : seal(vault, field, plain);
    }

    /** Who called stands under a key of its own, so that a person can be erased and the request stay. */
    @Nullable
    Sealed sealOfCaller(Vault vault, String field, @Nullable String plain) {
        return plain == null || plain.isBlank()
                ? null
                : seal(
                        vault,
                        new SubjectToken(UUID.nameUUIDFromBytes((id + "/caller").getBytes(UTF_8))),
                        field,
                        plain.strip());
    }

    private Sealed seal(Vault vault, SubjectToken subject, String field, String plain) {
        return vault.seal(subject, new Place(id.toString(), nextSequence(), field), plain);
    }

    private static long nextSequence() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? 0 : version + 1;
    }
}
