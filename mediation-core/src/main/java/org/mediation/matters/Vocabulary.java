package org.mediation.matters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.MatterEvent;

/** The closed list of commands and events of all matters by their names; the language that models, API and screens share. */
public final class Vocabulary {
    private static final Map<String, Class<? extends MatterCommand>> COMMANDS =
            named(Arrays.stream(MatterKind.values()).map(MatterKind::commands), MatterCommand.class);
    private static final Map<String, Class<? extends MatterEvent>> EVENTS =
            named(Arrays.stream(MatterKind.values()).map(MatterKind::events), MatterEvent.class);

    private Vocabulary() {}

    public static Map<String, Class<? extends MatterCommand>> commands() {
        return COMMANDS;
    }

    public static Map<String, Class<? extends MatterEvent>> events() {
        return EVENTS;
    }

    public static Map<String, Class<? extends MatterCommand>> commands(MatterKind kind) {
        return named(Stream.of(kind.commands()), MatterCommand.class);
    }

    public static Map<String, Class<? extends MatterEvent>> events(MatterKind kind) {
        return named(Stream.of(kind.events()), MatterEvent.class);
    }

    /** The commands after which this event can follow. */
    public static List<String> commandsLeadingTo(String event) {
        return COMMANDS.values().stream()
                .filter(command -> Stream.of(
                                command.getAnnotation(LeadsTo.class).value())
                        .anyMatch(result -> result.getSimpleName().equals(event)))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Two kinds of matter may not use one name for two things. */
    private static <T> Map<String, Class<? extends T>> named(Stream<? extends Class<?>> families, Class<T> family) {
        return families.flatMap(Vocabulary::leaves)
                .map(leaf -> leaf.<T>asSubclass(family))
                .collect(Collectors.toMap(
                        Class::getSimpleName,
                        Function.identity(),
                        (a, b) -> {
                            throw new IllegalStateException(a + " and " + b + " bear one name");
                        },
                        TreeMap::new));
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Vocabulary::leaves)
                : Stream.of(family);
    }
}
