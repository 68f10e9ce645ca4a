package org.mediation.tickets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mediation.cases.Districts;
import org.mediation.cases.EventRows;
import org.mediation.cases.History;
import org.mediation.cases.Names;
import org.mediation.cases.OpenedEvent;
import org.mediation.hotline.TicketId;
import org.mediation.hotline.TicketStep;
import org.mediation.kernel.Role;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A ticket to read, folded from its events for one reader, with what that reader can do now. */
@Component
class TicketPages {
    private final TicketReach reach;
    private final History history;
    private final EventRows rows;
    private final TicketActions actions;
    private final ProgressCodes codes;
    private final Names names;
    private final Districts districts;
    private final JdbcClient jdbc;

    TicketPages(
            TicketReach reach,
            History history,
            EventRows rows,
            TicketActions actions,
            ProgressCodes codes,
            Names names,
            Districts districts,
            JdbcClient jdbc) {
        this.reach = reach;
        this.history = history;
        this.rows = rows;
        this.actions = actions;
        this.codes = codes;
        this.names = names;
        this.districts = districts;
        this.jdbc = jdbc;
    }

    ObjectNode page(Actor actor, UUID id) {
        View view = visible(actor, id);
        List<OpenedEvent> events = history.of(new TicketId(id), view);
        TicketFold fold = new TicketFold(names, districts);
        events.forEach(fold::on);
        ObjectNode page = fold.page();
        page.put("version", events.get(events.size() - 1).sequence());
        suggestUnit(page);
        if (actor.role() != Role.AUDITOR && actor.role() != Role.OVERSEER) {
            page.put("progressCode", codes.of(id));
        }
        ArrayNode possible = page.putArray("actions");
        actions.of(actor, id, TicketStep.valueOf(page.path("step").asText())).forEach(possible::add);
        return page;
    }

    ArrayNode timeline(Actor actor, UUID id) {
        View view = visible(actor, id);
        ArrayNode timeline = JsonNodeFactory.instance.arrayNode();
        history.of(new TicketId(id), view).forEach(event -> timeline.add(rows.row(event, Map.of())));
        return timeline;
    }

    /** Whoever asks the caller afterwards needs the number once more; otherwise an agent no longer sees it. */
    View visible(Actor actor, UUID id) {
        if (!reach.reaches(actor, id)) {
            throw new Refused(Problem.TICKET_NOT_FOUND);
        }
        return actor.role() == Role.HOTLINE_AGENT && isVisited(id) ? new View.Full(false) : reach.view(actor);
    }

    private boolean isVisited(UUID id) {
        return jdbc.sql("select step = 'VISITING' from views.ticket where ticket_id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The union of the district that is competent; the dispatcher may choose another. */
    private void suggestUnit(ObjectNode page) {
        jdbc.sql("""
                        select id from views.organisation
                        where district_code = ? and active order by level = 'DISTRICT' desc, name limit 1""")
                .param(page.path("districtCode").asText())
                .query(UUID.class)
                .optional()
                .ifPresent(unit -> page.putObject("suggestedUnit")
                        .put("id", unit.toString())
                        .put("name", names.organisation(unit)));
    }
}
