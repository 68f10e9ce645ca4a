package org.mediation.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mediation.casework.CaseId;
import org.mediation.casework.Stage;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.View;
import org.mediation.timetable.Timetable;
import org.springframework.stereotype.Component;

/** The case page and the history of a case, folded from its events for one reader. */
@Component
class CaseFiles {
    private final Access access;
    private final History history;
    private final Names names;
    private final Districts districts;
    private final Timetable timetable;
    private final Lights lights;
    private final Sentences sentences;
    private final Actions actions;

    CaseFiles(
            Access access,
            History history,
            Names names,
            Districts districts,
            Timetable timetable,
            Lights lights,
            Sentences sentences,
            Actions actions) {
        this.access = access;
        this.history = history;
        this.names = names;
        this.districts = districts;
        this.timetable = timetable;
        this.lights = lights;
        this.sentences = sentences;
        this.actions = actions;
    }

    ObjectNode page(CaseId caseId, Actor actor) {
        View view = visible(caseId, actor);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        HeadSection head = new HeadSection(names, districts, page);
        List<Section> sections = List.of(
                head,
                new PartySection(),
                new ClaimSection(),
                new ClockSection(timetable.delivered(), lights),
                new MediationSection(names),
                new SettlementSection(),
                new CorridorSection());
        List<OpenedEvent> events = history.of(caseId, view);
        for (OpenedEvent event : HandedOver.of(events, view)) {
            sections.forEach(section -> section.on(event));
        }
        sections.forEach(section -> section.writeTo(page));
        page.put("version", events.get(events.size() - 1).sequence());
        ArrayNode possible = page.putArray("actions");
        actions.of(actor, caseId, Stage.valueOf(page.path("stage").asText())).forEach(possible::add);
        return page;
    }

    /** The history in sentences; the fields of each event stand beside it as far as the reader may see them. */
    ArrayNode timeline(CaseId caseId, Actor actor) {
        View view = visible(caseId, actor);
        ArrayNode timeline = JsonNodeFactory.instance.arrayNode();
        PartySection parties = new PartySection();
        for (OpenedEvent event : HandedOver.of(history.of(caseId, view), view)) {
            parties.on(event);
            timeline.add(told(event, parties.names()));
        }
        return timeline;
    }

    private ObjectNode told(OpenedEvent event, Map<String, String> parties) {
        Map<String, String> header = event.header();
        String role = header.getOrDefault(Header.ROLE, Role.SYSTEM.name());
        String organisation = header.get(Header.ORGANISATION);
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("sequence", event.sequence())
                .put("type", event.type())
                .put("revision", event.revision())
                .put("sentence", sentences.chinese(event, parties))
                .put("sentenceEn", sentences.english(event, parties))
                .put(
                        "occurredAt",
                        header.getOrDefault(
                                Header.OCCURRED_AT, event.recordedAt().toString()))
                .put("recordedAt", event.recordedAt().toString())
                .put("actor", header.get(Header.ACTOR))
                .put("actorName", names.actor(header.get(Header.ACTOR)))
                .put("role", role)
                .put("roleName", Role.valueOf(role).chinese())
                .put(
                        "organisationName",
                        organisation == null ? null : names.organisation(UUID.fromString(organisation)))
                .put("commandId", header.get(Header.COMMAND_ID))
                .put("processInstance", header.get(Header.PROCESS_INSTANCE))
                .put("activity", header.get(Header.ACTIVITY));
        row.set("data", event.data());
        return row;
    }

    View visible(CaseId caseId, Actor actor) {
        View view = access.mayRead(actor, caseId);
        if (Objects.equals(view, new View.None())) {
            throw new Refused(Problem.CASE_NOT_FOUND);
        }
        return view;
    }
}
