package org.mediation.timetable;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.springframework.stereotype.Component;

/** Hands every command of a case the deadlines of the organisation that handles it, where it asks for them. */
@Component
@Priority(Priority.FIRST)
class DeadlinesOfTheCase implements ParameterResolverFactory {
    private final Timetable timetable;

    DeadlinesOfTheCase(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public @Nullable ParameterResolver<Deadlines> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Deadlines.class ? new OfTheCase() : null;
    }

    private final class OfTheCase implements ParameterResolver<Deadlines> {
        @Override
        public Deadlines resolveParameterValue(Message<?> message) {
            return message.getPayload() instanceof RegisterCase registration
                    ? timetable.of(registration.organisation())
                    : timetable.of(((CaseCommand) message.getPayload()).caseId());
        }

        @Override
        public boolean matches(Message<?> message) {
            return CaseCommand.class.isAssignableFrom(message.getPayloadType());
        }
    }
}
