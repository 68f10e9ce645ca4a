package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.record.EventJson;

/** The clocks of a case: what runs, until when, and why until then. */
final class ClockSection implements Section {
    private final ObjectMapper json = EventJson.mapper();
    private final Deadlines deadlines;
    private final Lights lights;
    private final Map<String, ObjectNode> clocks = new LinkedHashMap<>();

    ClockSection(Deadlines deadlines, Lights lights) {
        this.deadlines = deadlines;
        this.lights = lights;
    }

    @Override
    public void on(OpenedEvent event) {
        event.data().path("dates").forEach(date -> start(event, date.path("after")));
        event.data().fields().forEachRemaining(field -> {
            if (field.getValue().isObject() && field.getValue().hasNonNull("dueAt")) {
                start(event, field.getValue());
            }
        });
        if (event.type().equals("ConsentGiven") && event.text("standing").equals("AGREED")) {
            stop("T-CONSENT", "MET");
        }
        ClockEnds.metBy(event).forEach(clock -> stop(clock, "MET"));
        ClockEnds.expiredBy(event).forEach(clock -> stop(clock, "EXPIRED"));
    }

    private void start(OpenedEvent event, JsonNode value) {
        if (event.type().equals("MediationDeadlineExpired") || event.type().equals("AcceptanceNoticeIssued")) {
            return;
        }
        DueDate due = json.convertValue(value, DueDate.class);
        String clock = ClockEnds.clockOf(due.rule());
        ObjectNode row = json.createObjectNode();
        row.put("rule", due.rule())
                .put("name", deadlines.limits().get(due.rule()).name())
                .put("start", due.start().toString())
                .put("due", due.due().toString())
                .put("dueAt", due.dueAt().toString())
                .put("provisional", due.provisional())
                .put("state", event.type().equals("MediationExtended") ? "EXTENDED" : "RUNNING")
                .put("why", deadlines.why(due));
        clocks.put(clock, row);
    }

    private void stop(String clock, String state) {
        ObjectNode row = clocks.get(clock);
        if (row != null && !row.path("state").asText().equals("EXPIRED")) {
            row.put("state", state);
        }
    }

    @Override
    public void writeTo(ObjectNode page) {
        ArrayNode list = page.putArray("clocks");
        clocks.values().forEach(clock -> {
            boolean running = clock.path("state").asText().equals("RUNNING")
                    || clock.path("state").asText().equals("EXTENDED");
            Lights.Light light =
                    lights.of(running ? Instant.parse(clock.path("dueAt").asText()) : null);
            list.add(clock.put("light", light.name()).put("lightWords", running ? light.words() : "已停止"));
        });
    }
}
