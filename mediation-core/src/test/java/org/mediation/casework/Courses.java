package org.mediation.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Courses that cases took at random, the same in every run. */
final class Courses {
    static final List<Walk> WALKS = Stream.concat(
                    LongStream.range(0, 60).mapToObj(seed -> new Walk(seed).go(80)),
                    LongStream.range(0, 20).mapToObj(seed -> new Walk(seed).goStraight(60)))
            .toList();

    private Courses() {}

    static void always(Consumer<List<CaseEvent>> holds) {
        assertThat(WALKS).allSatisfy(walk -> holds.accept(walk.events()));
    }

    static <E> List<E> all(Class<E> type, List<CaseEvent> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
