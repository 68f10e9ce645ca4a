package org.mediation.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Folds events into the parts of the case page. */
@Component
class PageSections {
    private final Names names;
    private final Districts districts;
    private final Timetable timetable;
    private final Lights lights;

    PageSections(Names names, Districts districts, Timetable timetable, Lights lights) {
        this.names = names;
        this.districts = districts;
        this.timetable = timetable;
        this.lights = lights;
    }

    /** @param at the moment from which dates are looked at; now when not given */
    ObjectNode fold(List<OpenedEvent> events, @Nullable Instant at) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        List<Section> sections = List.of(
                new HeadSection(names, districts, page),
                new PartySection(),
                new ClaimSection(),
                new ClockSection(timetable.delivered(), at == null ? lights : lights.at(at)),
                new MediationSection(names),
                new SettlementSection(),
                new CorridorSection());
        for (OpenedEvent event : events) {
            sections.forEach(section -> section.on(event));
        }
        sections.forEach(section -> section.writeTo(page));
        return page;
    }
}
