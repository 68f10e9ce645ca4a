package org.mediation.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people and organisations are called, for those who work in the union; parties are named by their own case. */
@Component
public class Names {
    private final JdbcClient jdbc;
    private final Vault vault;

    Names(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Name of an account, or of a mediator without one, by the actor of a command. */
    public String actor(@Nullable String actor) {
        if (actor == null || actor.equals("system")) {
            return "系统";
        }
        UUID id = uuid(actor);
        if (id == null) {
            return actor;
        }
        return jdbc.sql("select display_name from security.account where id = ? union all"
                        + " select name from exchange.counterpart where id = ?")
                .params(id, id)
                .query(String.class)
                .optional()
                .orElseGet(() -> isLawyer(id) ? lawyer(id) : mediator(id));
    }

    private boolean isLawyer(UUID id) {
        return jdbc.sql("select exists (select from views.aid_lawyer where lawyer = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** A lawyer of a team; whoever left it keeps the name. */
    public String lawyer(UUID id) {
        return jdbc.sql("select team_id, person, name_sealed, name_sequence from views.aid_lawyer where lawyer = ?"
                        + " order by active desc, team_id limit 1")
                .param(id)
                .query((row, number) -> vault.reveal(
                        new Sealed(new SubjectToken(row.getObject("person", UUID.class)), row.getString("name_sealed")),
                        new Place(row.getString("team_id"), row.getLong("name_sequence"), "name")))
                .optional()
                .map(revealed -> revealed instanceof Revealed.Text text ? text.value() : History.ERASED)
                .orElse(id.toString());
    }

    public @Nullable String firmOfLawyer(UUID lawyer) {
        return jdbc.sql("select firm_name from views.aid_lawyer where lawyer = ? order by active desc limit 1")
                .param(lawyer)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The user name of an account, by which screens tell who holds a task. */
    public @Nullable String username(@Nullable String actor) {
        UUID id = actor == null ? null : uuid(actor);
        return id == null
                ? actor
                : jdbc.sql("select username from security.account where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional()
                        .orElse(actor);
    }

    public String mediator(UUID id) {
        return jdbc.sql("select id, person, name_sealed, name_sequence from views.mediator where id = ?")
                .param(id)
                .query((row, number) -> vault.reveal(
                        new Sealed(new SubjectToken(row.getObject("person", UUID.class)), row.getString("name_sealed")),
                        new Place(id.toString(), row.getLong("name_sequence"), "name")))
                .optional()
                .map(revealed -> revealed instanceof Revealed.Text text ? text.value() : History.ERASED)
                .orElse(id.toString());
    }

    public @Nullable String firm(UUID mediator) {
        return jdbc.sql("select firm_name from views.mediator where id = ?")
                .param(mediator)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    public String organisation(UUID id) {
        return jdbc.sql("select name from views.organisation where id = ? union all"
                        + " select name from exchange.counterpart where id = ?")
                .params(id, id)
                .query(String.class)
                .optional()
                .orElse(id.toString());
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noAccount) {
            return null;
        }
    }
}
