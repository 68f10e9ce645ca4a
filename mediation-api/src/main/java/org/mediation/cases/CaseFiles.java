package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.casework.Stage;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.processes.CaseProcesses;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.View;
import org.springframework.stereotype.Component;

/** A case to read, folded from its events for one reader: as it stands, or as it stood. */
@Component
class CaseFiles {
    private final Access access;
    private final History history;
    private final Cuts cuts;
    private final PageSections sections;
    private final EventRows rows;
    private final TasksThen tasks;
    private final CaseProcesses processes;
    private final Actions actions;

    CaseFiles(
            Access access,
            History history,
            Cuts cuts,
            PageSections sections,
            EventRows rows,
            TasksThen tasks,
            CaseProcesses processes,
            Actions actions) {
        this.access = access;
        this.history = history;
        this.cuts = cuts;
        this.sections = sections;
        this.rows = rows;
        this.tasks = tasks;
        this.processes = processes;
        this.actions = actions;
    }

    ObjectNode page(CaseId caseId, Actor actor) {
        View view = visible(caseId, actor);
        List<OpenedEvent> events = history.of(caseId, view);
        ObjectNode page = sections.fold(HandedOver.of(events, view), null);
        page.put("version", events.get(events.size() - 1).sequence());
        ArrayNode possible = page.putArray("actions");
        actions.of(actor, caseId, Stage.valueOf(page.path("stage").asText())).forEach(possible::add);
        return page;
    }

    /** The page as it stood, and the event that led to it; nobody acts in the past, so no action is offered. */
    ObjectNode page(CaseId caseId, Actor actor, AsOf asOf) {
        View view = visible(caseId, actor);
        Cut cut = cuts.of(caseId, asOf);
        List<OpenedEvent> events = HandedOver.of(history.of(caseId, view, cut), view);
        ObjectNode page = sections.fold(events, cut.at());
        page.put("version", cut.last());
        page.putArray("actions");
        ObjectNode seenFrom = page.putObject("asOf")
                .put("asked", asOf.toString())
                .put("by", asOf.by().name())
                .put("at", cut.at().toString())
                .put("sequence", cut.last());
        seenFrom.set("event", told(events, cut.last()));
        return page;
    }

    private @Nullable ObjectNode told(List<OpenedEvent> events, long sequence) {
        PartySection parties = new PartySection();
        events.forEach(parties::on);
        return events.stream()
                .filter(event -> event.sequence() == sequence)
                .map(event -> rows.row(event, parties.names()))
                .findFirst()
                .orElse(null);
    }

    /** The history in sentences; the fields of each event stand beside it as far as the reader may see them. */
    ArrayNode timeline(CaseId caseId, Actor actor, @Nullable AsOf asOf) {
        View view = visible(caseId, actor);
        List<OpenedEvent> events =
                asOf == null ? history.of(caseId, view) : history.of(caseId, view, cuts.of(caseId, asOf));
        ArrayNode timeline = JsonNodeFactory.instance.arrayNode();
        PartySection parties = new PartySection();
        for (OpenedEvent event : HandedOver.of(events, view)) {
            parties.on(event);
            timeline.add(rows.row(event, parties.names()));
        }
        return timeline;
    }

    List<CaseProcesses.Instance> processes(CaseId caseId, Actor actor, @Nullable AsOf asOf) {
        visible(caseId, actor);
        return asOf == null
                ? processes.of(caseId.value())
                : processes.asOf(caseId.value(), cuts.of(caseId, asOf)::shows);
    }

    List<TaskThen> tasks(CaseId caseId, Actor actor, AsOf asOf) {
        View view = visible(caseId, actor);
        Cut cut = cuts.of(caseId, asOf);
        return tasks.of(caseId, cut, history.of(caseId, view, cut));
    }

    private View visible(CaseId caseId, Actor actor) {
        View view = access.mayRead(actor, caseId);
        if (Objects.equals(view, new View.None())) {
            throw new Refused(Problem.CASE_NOT_FOUND);
        }
        return view;
    }
}
