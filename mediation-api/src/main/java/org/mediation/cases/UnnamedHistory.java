package org.mediation.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mediation.kernel.Identifier;
import org.mediation.roster.MediatorId;
import org.mediation.security.View;
import org.springframework.stereotype.Component;

/** The events of a matter as sentences in which nobody is named: for those who count and see no case. */
@Component
public class UnnamedHistory {
    private final History history;
    private final Sentences sentences;

    UnnamedHistory(History history, Sentences sentences) {
        this.history = history;
        this.sentences = sentences;
    }

    /** An event told without names. */
    public record Told(long sequence, String event, String chinese, String english) {}

    private record Matter(UUID value) implements Identifier {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public List<Told> of(UUID matter) {
        List<OpenedEvent> events = history.of(new Matter(matter), new View.None());
        Map<String, String> parties = new HashMap<>();
        for (OpenedEvent event : events) {
            if (event.data().hasNonNull("partyId")) {
                parties.put(event.data().path("partyId").asText(), "当事人");
            }
        }
        return events.stream().map(event -> told(event, parties)).toList();
    }

    private Told told(OpenedEvent event, Map<String, String> parties) {
        for (var component : event.event().getClass().getRecordComponents()) {
            if (component.getType() == MediatorId.class) {
                event.data().remove(component.getName());
            }
        }
        return new Told(
                event.sequence(), event.type(), sentences.chinese(event, parties), sentences.english(event, parties));
    }
}
