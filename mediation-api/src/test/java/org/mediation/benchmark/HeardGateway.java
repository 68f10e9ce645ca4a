package org.mediation.benchmark;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.mediation.casework.CaseCommand;

/** Tells of every command to a case that came back as done: so a client knows when the system has done its step. */
record HeardGateway(CommandGateway gateway, BiConsumer<UUID, String> done) implements CommandGateway {
    @Override
    public <R> R sendAndWait(Object command) {
        R result = gateway.sendAndWait(command);
        if (command instanceof CommandMessage<?> message && message.getPayload() instanceof CaseCommand toCase) {
            done.accept(toCase.caseId().value(), toCase.getClass().getSimpleName());
        }
        return result;
    }

    @Override
    public <R> R sendAndWait(Object command, long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <R> CompletableFuture<R> send(Object command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return gateway.registerDispatchInterceptor(interceptor);
    }
}
