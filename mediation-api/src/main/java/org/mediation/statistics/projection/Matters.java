package org.mediation.statistics.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mediation.statistics.fold.Trait;
import org.mediation.statistics.fold.Traits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the fold remembers of each matter, between one batch of events and the next. */
@Component
class Matters {
    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter of some kind and what is remembered of it. */
    record Remembered(String kind, Traits traits) {}

    Map<UUID, Traits> of(int slot, Collection<UUID> matters) {
        Map<UUID, Traits> found = new HashMap<>();
        jdbc.sql("select id, traits from statistics.matter where slot = ? and id = any(?)")
                .params(slot, matters.toArray(UUID[]::new))
                .query((row, number) -> {
                    found.put(row.getObject(1, UUID.class), Traits.read(row.getString(2)));
                    return row;
                })
                .list();
        return found;
    }

    void keep(int slot, Map<UUID, Remembered> changed) {
        if (changed.isEmpty()) {
            return;
        }
        int rows = changed.size();
        UUID[] ids = new UUID[rows];
        String[] kinds = new String[rows];
        String[] numbers = new String[rows];
        String[] traits = new String[rows];
        int next = 0;
        for (var each : changed.entrySet()) {
            ids[next] = each.getKey();
            kinds[next] = each.getValue().kind();
            numbers[next] = each.getValue().traits().get(Trait.NUMBER);
            traits[next++] = each.getValue().traits().json();
        }
        jdbc.sql("""
                        insert into statistics.matter (slot, id, kind, number, traits)
                        select ?, id, kind, number, traits::json from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
                          as changed (id, kind, number, traits)
                        on conflict (slot, id) do update set number = excluded.number, traits = excluded.traits""").params(slot, ids, kinds, numbers, traits).update();
    }

    /** All at once, into an empty table. */
    static void fill(Connection connection, int slot, Map<UUID, Remembered> all) throws SQLException {
        CopyText text = new CopyText();
        all.forEach((id, remembered) -> {
            text.number(slot)
                    .plain(id.toString())
                    .word(remembered.kind())
                    .word(remembered.traits().get(Trait.NUMBER))
                    .word(remembered.traits().json())
                    .end();
        });
        FactRows.copy(connection, "statistics.matter_" + slot, text);
    }
}
