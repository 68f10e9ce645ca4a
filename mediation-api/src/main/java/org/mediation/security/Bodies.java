package org.mediation.security;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.mediation.casework.CaseCommand;
import org.mediation.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The court or commission for which a liaison acts, and what it has in hand; a liaison acts in that and in nothing else. */
final class Bodies {
    private static final Set<Role> LIAISONS = Set.of(Role.COURT_LIAISON, Role.ARBITRATION_LIAISON);
    private static final Set<String> NAMED = Set.of("body", "court", "institute");

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(Actor actor) {
        if (!LIAISONS.contains(actor.role()) || actor.organisation() == null) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("select body from exchange.counterpart where id = ?")
                .param(actor.organisation().value())
                .query(String.class)
                .optional()
                .orElse("none"));
    }

    boolean hasInHand(String body, CaseCommand command) {
        boolean ownName = Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> NAMED.contains(component.getName()))
                .allMatch(component -> body.equals(valueOf(component, command)));
        return ownName
                && jdbc.sql("select exists (select from views.case_body"
                                + " where case_id = :case and body = :body and matter in (:matters))")
                        .param("case", command.caseId().value())
                        .param("body", body)
                        .param(
                                "matters",
                                BodyMatter.of(command).stream().map(Enum::name).toList())
                        .query(Boolean.class)
                        .single();
    }

    private static Object valueOf(RecordComponent component, CaseCommand command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
