package org.mediation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class EventsAtHandTest {
    private final EventsAtHand atHand = new EventsAtHand(2);
    private final List<DomainEventMessage<?>> record = new ArrayList<>();
    private final List<Long> asked = new ArrayList<>();

    @Test
    void the_record_is_asked_only_for_what_came_since_and_for_the_last_known_event() {
        happens("registered", "completed");
        assertThat(told("case")).containsExactly("registered", "completed");
        happens("accepted");
        assertThat(told("case")).containsExactly("registered", "completed", "accepted");
        assertThat(told("case")).containsExactly("registered", "completed", "accepted");
        assertThat(asked).containsExactly(0L, 1L, 2L);
    }

    @Test
    void an_event_that_was_rolled_back_is_not_believed() {
        happens("registered", "rejected");
        assertThat(told("case")).containsExactly("registered", "rejected");
        isTakenBack();
        assertThat(told("case")).containsExactly("registered");
    }

    @Test
    void an_event_in_the_place_of_one_that_was_rolled_back_is_the_one_that_counts() {
        happens("registered", "rejected");
        told("case");
        isTakenBack();
        happens("completed", "accepted");
        assertThat(told("case")).containsExactly("registered", "completed", "accepted");
    }

    @Test
    void a_stream_that_was_rolled_back_whole_is_empty() {
        happens("registered");
        told("case");
        isTakenBack();
        assertThat(told("case")).isEmpty();
    }

    @Test
    void of_many_streams_only_those_read_last_are_at_hand() {
        happens("registered", "completed");
        for (String aggregate : List.of("first", "second", "first", "third", "second")) {
            assertThat(told(aggregate)).containsExactly("registered", "completed");
        }
        assertThat(asked).containsExactly(0L, 0L, 1L, 0L, 0L);
    }

    private void happens(String... events) {
        for (String event : events) {
            record.add(new GenericDomainEventMessage<>("Case", "case", record.size(), event));
        }
    }

    private void isTakenBack() {
        record.remove(record.size() - 1);
    }

    private List<Object> told(String aggregate) {
        return atHand.stream(aggregate, this::from)
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    private Stream<DomainEventMessage<?>> from(long sequence) {
        asked.add(sequence);
        return record.stream().filter(event -> event.getSequenceNumber() >= sequence);
    }
}
