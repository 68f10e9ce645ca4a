package org.mediation.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.CaseId;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.Role;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.CaseScope;
import org.mediation.security.Confidentiality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages somebody sees: those of their cases, or of their court or institute; and the desk also what was parked. */
@Component
class Sight {
    private final Access access;
    private final JdbcClient jdbc;

    Sight(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** A condition on the columns counterpart and case_id of {@code message}. */
    record Condition(String sql, Map<String, Object> parameters) {}

    Condition of(Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        @Nullable Identifier home = actor.organisation();
        parameters.put("home", home == null ? new UUID(0, 0) : home.value());
        if (isLiaison(actor)) {
            return new Condition("message.counterpart = :home", parameters);
        }
        if (actor.role() == Role.SYS_ADMIN || actor.role() == Role.AUDITOR) {
            return new Condition("true", parameters);
        }
        CaseScope scope = access.scope(actor);
        parameters.putAll(scope.parameters());
        String ofTheirCases =
                "message.case_id in (select case_id from views.case_summary where " + scope.condition() + ")";
        return isDesk(actor)
                ? new Condition("(" + ofTheirCases + " or message.case_id is null and " + NEARBY + ")", parameters)
                : new Condition(ofTheirCases, parameters);
    }

    /** A message that no case is known for is for the centre of the sender's district, and for the city's. */
    private static final String NEARBY = """
            exists (select from views.organisation home join exchange.counterpart sender on sender.id = message.counterpart
              where home.id = :home and (home.level = 'CITY' or home.district_code = sender.district_code))""";

    boolean sees(Actor actor, String table, UUID id) {
        Condition condition = of(actor);
        return jdbc.sql("select exists (select from exchange." + table + " message where message.id = :id and "
                        + condition.sql() + ")")
                .params(condition.parameters())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody who sees a message may also read it. */
    boolean mayRead(Actor actor, @Nullable UUID caseId) {
        if (isLiaison(actor)) {
            return true;
        }
        return Optional.ofNullable(caseId)
                .map(known -> access.mayRead(actor, new CaseId(known)).shows(Confidentiality.CASE_CONTENT))
                .orElse(isDesk(actor));
    }

    private static boolean isDesk(Actor actor) {
        return actor.role() == Role.MEDIATION_ORG_HEAD || actor.role() == Role.INTAKE_CLERK;
    }

    private static boolean isLiaison(Actor actor) {
        return actor.role() == Role.COURT_LIAISON || actor.role() == Role.ARBITRATION_LIAISON;
    }
}
