package org.mediation.tickets;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.mediation.hotline.CallEvent.TicketRegistered;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down by what a ticket can be found, in the transaction of its registration. */
@Component
@ProcessingGroup("views")
class TicketIndex {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlindIndex index;

    TicketIndex(JdbcClient jdbc, Vault vault, BlindIndex index) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.index = index;
    }

    @EventHandler
    void on(TicketRegistered event, @SequenceNumber long sequence) {
        UUID id = event.ticketId().value();
        index.tokens(
                        plain(event.name(), id, sequence, "name"),
                        plain(event.phone(), id, sequence, "phone"),
                        plain(event.idNumber(), id, sequence, "idNumber"))
                .forEach(token -> jdbc.sql(
                                "insert into views.ticket_index (ticket_id, token) values (?, ?) on conflict do nothing")
                        .params(id, token)
                        .update());
    }

    private @Nullable String plain(@Nullable Sealed sealed, UUID id, long sequence, String field) {
        return sealed != null
                        && vault.reveal(sealed, new Place(id.toString(), sequence, field)) instanceof Revealed.Text text
                ? text.value()
                : null;
    }
}
