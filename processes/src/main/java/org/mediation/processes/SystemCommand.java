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
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.CaseVocabulary;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.springframework.stereotype.Component;

/** Sends the command that a model names, as the system, for a case and where needed for one of its members. */
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

    /** A command of the system has the case and at most one member, so a model need say no more than its name. */
    static CaseCommand command(String name, UUID caseId, @Nullable String member) {
        Class<? extends CaseCommand> type =
                Objects.requireNonNull(CaseVocabulary.commands().get(name), () -> "No command is called " + name);
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Arrays.stream(components)
                .map(component -> component.getType() == CaseId.class
                        ? new CaseId(caseId)
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

    private static Object identifier(Class<?> type, String member) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(UUID.class);
            return constructor.newInstance(UUID.fromString(member));
        } catch (ReflectiveOperationException wrongShape) {
            throw new IllegalArgumentException(type + " names no member", wrongShape);
        }
    }
}
