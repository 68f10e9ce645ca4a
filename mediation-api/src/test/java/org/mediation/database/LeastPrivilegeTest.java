package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastPrivilegeTest {
    private static DatabaseLogin owner;
    private static PreparedDatabase database;

    @BeforeAll
    static void one_event_is_stored() {
        owner = TestServer.running().freshDatabase();
        database = PreparedDatabase.of(owner, TestServer.running().secret(), Durability.WAIVED_FOR_TESTS);
        TestServer.execute(database.app(), """
                insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, recorded_at,
                payload_type, payload, meta_data) values ('e', 'a', 0, now(), 'Something', '{}', '{}')
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.domain_event_entry set payload = '{}'",
                "update events.domain_event_entry set payload = '{}' where false",
                "delete from events.domain_event_entry",
                "truncate events.domain_event_entry",
                "alter table events.domain_event_entry disable trigger all",
                "drop table events.domain_event_entry",
                "delete from exchange.incoming",
                "delete from exchange.outgoing",
                "drop table camunda.act_ge_property",
                "create table events.another (id int)",
                "create table views.another (id int)",
                "create table security.another (id int)",
                "create table camunda.another (id int)",
                "create table public.another (id int)",
                "create temporary table another (id int)",
                "create schema another",
                "create index on views.another (id)",
                "create role another",
                "create database another",
                "set session_replication_role = replica",
                "set role mediation_owner",
                "select * from keys.subject_key",
                "select * from migrations.flyway_schema_history"
            })
    void the_application_cannot(String forbidden) {
        assertThatThrownBy(() -> run(database.app(), forbidden))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("42501", "42P01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.domain_event_entry set payload = '{}'",
                "delete from events.domain_event_entry where false",
                "truncate events.domain_event_entry",
                "merge into events.domain_event_entry e using (values (1)) v(i) on e.global_index = v.i"
                        + " when matched then delete"
            })
    void even_the_owner_is_stopped_by_the_trigger(String forbidden) {
        assertThatThrownBy(() -> run(owner, forbidden)).hasMessageContaining("Events are never changed or deleted");
    }

    @Test
    void even_a_superuser_who_silences_ordinary_triggers_is_stopped() {
        assertThatThrownBy(() -> run(
                        TestServer.running().superuser(owner),
                        "set session_replication_role = replica; delete from events.domain_event_entry"))
                .hasMessageContaining("Events are never changed or deleted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from events.domain_event_entry",
                "select * from views.anything",
                "delete from keys.subject_key",
                "update keys.subject_key set token = gen_random_uuid()",
                "create table keys.another (id int)"
            })
    void the_role_of_the_keys_cannot(String forbidden) {
        assertThatThrownBy(() -> run(database.keys(), forbidden))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void tables_that_a_later_migration_adds_to_the_views_can_be_written() throws SQLException {
        run(owner, "create table views.later (id bigint generated always as identity, word text)");
        run(database.app(), "insert into later (word) values ('x'); update later set word = 'y'; truncate later");
    }

    private static void run(DatabaseLogin login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
