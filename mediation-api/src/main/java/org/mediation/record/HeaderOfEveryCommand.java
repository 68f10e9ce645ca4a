package org.mediation.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.mediation.kernel.Header;

/** Gives every command an id and the time at which it happened, where its sender gave none (I-29). */
final class HeaderOfEveryCommand implements MessageDispatchInterceptor<CommandMessage<?>> {
    private final Clock clock;

    HeaderOfEveryCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) -> command.withMetaData(Map.of(
                        Header.COMMAND_ID,
                        command.getIdentifier(),
                        Header.OCCURRED_AT,
                        clock.instant().toString()))
                .andMetaData(command.getMetaData());
    }
}
