package org.mediation.faults;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.mediation.kernel.Header;

/** Tells of every command that came back as done, before its sender knows. */
record AcknowledgingGateway(CommandGateway gateway, Consumer<String> acknowledge) implements CommandGateway {
    @Override
    public <R> R sendAndWait(Object command) {
        R result = gateway.sendAndWait(command);
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command);
        acknowledge.accept((String) message.getMetaData().getOrDefault(Header.COMMAND_ID, message.getIdentifier()));
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
