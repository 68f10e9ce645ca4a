package org.mediation.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionsTest {
    private final TestServer server = TestServer.running();
    private DatabaseLogin owner;
    private DatabaseLogin app;
    private String undo = "select 1";

    @BeforeEach
    void a_database_of_its_own() {
        owner = server.freshDatabase();
        app = PreparedDatabase.of(owner, server.secret(), Durability.WAIVED_FOR_TESTS)
                .app();
    }

    @AfterEach
    void roles_belong_to_all_databases() {
        TestServer.execute(server.superuser(owner), undo);
    }

    @Test
    void a_prepared_database_is_accepted() {
        assertThatCode(() -> protections(Durability.WAIVED_FOR_TESTS).mustHold())
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_does_not_write_through_is_refused() {
        assertThatThrownBy(() -> protections(Durability.REQUIRED).mustHold())
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("fsync")
                .hasMessageContaining("full_page_writes")
                .hasMessageContaining("synchronous_commit");
    }

    @Test
    void a_commit_that_does_not_wait_for_the_disk_is_refused_also_when_it_is_set_for_the_role_alone() {
        breaking(
                "alter role mediation_app set synchronous_commit = off",
                "alter role mediation_app reset synchronous_commit");
        assertThatThrownBy(() -> protections(Durability.REQUIRED).mustHold())
                .hasMessageContaining("synchronous_commit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "delete", "truncate", "trigger"})
    void a_right_to_change_events_is_refused(String right) {
        breaking("grant " + right + " on events.domain_event_entry to mediation_app", "select 1");
        refused(right.toUpperCase(Locale.ROOT));
    }

    @Test
    void a_right_to_change_one_column_of_the_events_is_refused() {
        breaking("grant update (payload) on events.domain_event_entry to mediation_app", "select 1");
        refused("UPDATE");
    }

    @Test
    void a_right_to_make_tables_is_refused() {
        breaking("grant create on schema views to mediation_app", "select 1");
        refused("views");
    }

    @Test
    void a_right_to_make_temporary_tables_is_refused() {
        breaking("grant temporary on database " + name() + " to mediation_app", "select 1");
        refused(name());
    }

    @Test
    void a_role_with_rights_over_the_server_is_refused() {
        breaking("alter role mediation_app createdb", "alter role mediation_app nocreatedb");
        refused("mediation_app");
    }

    @Test
    void a_role_that_inherits_from_another_is_refused() {
        breaking("grant pg_write_all_data to mediation_app", "revoke pg_write_all_data from mediation_app");
        refused("pg_write_all_data");
    }

    @Test
    void a_role_that_owns_a_table_is_refused() {
        breaking("alter table events.token_entry owner to mediation_app", "select 1");
        refused("token_entry");
    }

    @Test
    void a_role_that_reaches_the_keys_is_refused() {
        breaking("grant usage on schema keys to mediation_app", "select 1");
        refused("keys");
    }

    @Test
    void a_role_without_time_limits_is_refused() {
        breaking(
                "alter role mediation_app set statement_timeout = 0",
                "alter role mediation_app set statement_timeout = '45s'");
        refused("statement_timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop trigger events_are_never_changed on events.domain_event_entry",
                "drop function events.refuse_change() cascade",
                "alter table events.domain_event_entry disable trigger events_are_never_changed",
                "alter table events.domain_event_entry enable trigger events_are_never_changed",
                "alter table events.domain_event_entry enable replica trigger events_are_never_changed"
            })
    void a_missing_or_silenced_trigger_is_refused(String sabotage) {
        breaking(sabotage, "select 1");
        refused("UPDATE, DELETE, TRUNCATE");
    }

    @Test
    void a_trigger_that_leaves_one_way_open_is_refused() {
        breaking("""
                drop trigger events_are_never_changed on events.domain_event_entry;
                create trigger events_are_never_changed before update or delete on events.domain_event_entry
                for each statement execute function events.refuse_change();
                alter table events.domain_event_entry enable always trigger events_are_never_changed
                """, "select 1");
        refused("refuses TRUNCATE on");
    }

    private void breaking(String sabotage, String repair) {
        TestServer.execute(server.superuser(owner), sabotage);
        undo = repair;
    }

    private void refused(String what) {
        assertThatThrownBy(() -> protections(Durability.WAIVED_FOR_TESTS).mustHold())
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageStartingWith("The database is not safe:")
                .hasMessageContaining(what);
    }

    private Protections protections(Durability durability) {
        return new Protections(app, durability);
    }

    private String name() {
        return owner.url().substring(owner.url().lastIndexOf('/') + 1);
    }
}
