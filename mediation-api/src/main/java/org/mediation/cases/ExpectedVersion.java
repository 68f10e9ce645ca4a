package org.mediation.cases;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds the matter of a command, and the version that the sender saw, when the sender named one ({@code If-Match}). */
public final class ExpectedVersion implements CommandTargetResolver {
    static final String KEY = "expectedVersion";

    private final CommandTargetResolver annotated =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        VersionedAggregateIdentifier target = annotated.resolveTarget(command);
        return command.getMetaData().get(KEY) instanceof Long expected
                ? new VersionedAggregateIdentifier(target.getIdentifierValue(), expected)
                : target;
    }
}
