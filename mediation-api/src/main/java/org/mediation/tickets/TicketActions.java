package org.mediation.tickets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mediation.cases.Actions;
import org.mediation.hotline.TicketStep;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody can ask for in a ticket now: the commands of its open tasks, and those that stand open until it is done. */
@Component
class TicketActions {
    private static final List<String> UNTIL_DONE =
            List.of("SupplementTicket", "ClassifyTicket", "MergeTicket", "WithdrawTicket", "RaiseEmergency");

    private final JdbcClient jdbc;

    TicketActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Actor actor, UUID ticket, TicketStep step) {
        Set<String> open = new LinkedHashSet<>();
        jdbc.sql("select finished_by, offers from views.task"
                        + " where case_id = ? and finished_at is null and command is null order by opened_sequence")
                .param(ticket)
                .query((row, number) -> Actions.commands(
                        List.of((String[]) row.getArray("finished_by").getArray()),
                        List.of((String[]) row.getArray("offers").getArray())))
                .list()
                .forEach(open::addAll);
        if (step != TicketStep.COMPLETED) {
            open.addAll(UNTIL_DONE);
        }
        if (step == TicketStep.HANDLING) {
            open.add("ConvertTicketToCase");
            open.add("ConvertTicketToAid");
        }
        return open.stream().filter(command -> Actions.maySend(actor, command)).toList();
    }
}
