package org.mediation.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mediation.kernel.LeadsTo;

/** The closed list of commands and events of a case by their names; the language that models, API and screens share. */
public final class CaseVocabulary {
    private static final Map<String, Class<? extends CaseCommand>> COMMANDS = named(CaseCommand.class);
    private static final Map<String, Class<? extends CaseEvent>> EVENTS = named(CaseEvent.class);

    private CaseVocabulary() {}

    public static Map<String, Class<? extends CaseCommand>> commands() {
        return COMMANDS;
    }

    public static Map<String, Class<? extends CaseEvent>> events() {
        return EVENTS;
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

    private static <T> Map<String, Class<? extends T>> named(Class<T> family) {
        return leaves(family)
                .map(leaf -> leaf.asSubclass(family))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(CaseVocabulary::leaves)
                : Stream.of(family);
    }
}
