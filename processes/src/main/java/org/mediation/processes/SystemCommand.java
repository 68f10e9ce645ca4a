package org.mediation.processes;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Header;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.matters.Vocabulary;
import org.springframework.stereotype.Component;

/** Sends the command that a model names, as the system, for a matter and where needed for one of its members. */
@Component
class SystemCommand {
    private final CommandGateway gateway;

    SystemCommand(CommandGateway gateway) {
        this.gateway = gateway;
    }

    void send(String name, UUID caseId, @Nullable String member, String processInstance, String activity) {
        Map<String, Object> header = Map.of(
                Header.ACTOR,
                "system",
                Header.ROLE,
                Role.SYSTEM.name(),
                Header.PROCESS_INSTANCE,
                processInstance,
                Header.ACTIVITY,
                activity);
        gateway.sendAndWait(new GenericCommandMessage<>(command(name, caseId, member), header));
    }

    /** A command of the system has the matter and at most one member, so a model need say no more than its name. */
    static MatterCommand command(String name, UUID caseId, @Nullable String member) {
        Class<? extends MatterCommand> type =
                Objects.requireNonNull(Vocabulary.commands().get(name), () -> "No command is called " + name);
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> component.getType() == identityOf(type)
                        ? identifier(component.getType(), caseId.toString())
                        : identifier(component.getType(), Objects.requireNonNull(member)))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException wrongShape) {
            throw new IllegalArgumentException(name + " is no command of the system", wrongShape);
        }
    }

    private static Class<?> identityOf(Class<? extends MatterCommand> command) {
        try {
            return command.getMethod("matter").getReturnType();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object identifier(Class<?> type, String member) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
            return constructor.newInstance(UUID.fromString(member));
        } catch (ReflectiveOperationException wrongShape) {
            throw new IllegalArgumentException(type + " names no member", wrongShape);
        }
    }
}
