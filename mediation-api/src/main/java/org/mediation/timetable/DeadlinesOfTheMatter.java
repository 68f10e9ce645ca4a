package org.mediation.timetable;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.common.Priority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.OpeningCommand;
import org.mediation.roster.OrganisationId;
import org.springframework.stereotype.Component;

/** Hands every command of a matter the deadlines of the organisation that handles it, where it asks for them. */
@Component
@Priority(Priority.FIRST)
class DeadlinesOfTheMatter implements ParameterResolverFactory {
    private final Timetable timetable;

    DeadlinesOfTheMatter(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public @Nullable ParameterResolver<Deadlines> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Deadlines.class ? new OfTheMatter() : null;
    }

    private final class OfTheMatter implements ParameterResolver<Deadlines> {
        @Override
        public Deadlines resolveParameterValue(Message<?> message) {
            return message.getPayload() instanceof OpeningCommand opening
                    ? timetable.of((OrganisationId) opening.organisation())
                    : timetable.of(((MatterCommand) message.getPayload()).matter());
        }

        @Override
        public boolean matches(Message<?> message) {
            return MatterCommand.class.isAssignableFrom(message.getPayloadType());
        }
    }
}
