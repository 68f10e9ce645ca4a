package org.mediation.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What keeps the record from being lost or changed, asked of the server as the role that the product works with. */
final class Protections {

    /** A question that finds nothing while the protection holds; what it finds completes the reason. */
    private record Protection(String question, String reason) {}

    private static final Protection DURABLE = new Protection(
            """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
            """, "the server runs with %s off, so an acknowledged step could be lost in a power cut; switch it on");

    private static final List<Protection> ALWAYS = List.of(
            new Protection("""
                    select rolname from pg_roles where rolname = current_user
                    and (rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication)
                    """, "the role %s has rights over the whole server; take them from it"),
            new Protection("""
                    select granted.rolname from pg_auth_members as member join pg_roles as granted
                    on granted.oid = member.roleid where member.member = current_user::regrole
                    """, "the role mediation_app is a member of %s and inherits its rights; revoke that"),
            new Protection("""
                    select privilege from unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as privilege
                    where has_table_privilege('events.domain_event_entry', privilege)
                    or (privilege = 'UPDATE' and has_any_column_privilege('events.domain_event_entry', privilege))
                    """, "the role mediation_app has the right %s on the events; revoke it"),
            new Protection(
                    "select nspname from pg_namespace where has_schema_privilege(oid, 'CREATE')",
                    "the role mediation_app can make tables in schema %s; revoke CREATE"),
            new Protection(
                    """
                    select datname from pg_database where datname = current_database()
                    and (has_database_privilege(oid, 'CREATE') or has_database_privilege(oid, 'TEMPORARY'))
                    """, "the role mediation_app can make schemas or temporary tables in database %s; revoke both"),
            new Protection(
                    "select oid::regclass from pg_class where relowner = current_user::regrole",
                    "the role mediation_app owns %s; give it to the owner"),
            new Protection("""
                    select wanted.name from (values ('UPDATE', 16), ('DELETE', 8), ('TRUNCATE', 32)) as wanted(name, bit)
                    where not exists (select from pg_trigger where tgrelid = 'events.domain_event_entry'::regclass
                    and tgfoid = to_regprocedure('events.refuse_change()') and tgenabled = 'A' and tgqual is null
                    and tgattr::text = '' and tgtype & 3 = 2 and tgtype & wanted.bit > 0)
                    """, "no trigger that is always enabled refuses %s on the events; restore it"),
            new Protection(
                    "select nspname from pg_namespace where nspname = 'keys' and has_schema_privilege(oid, 'USAGE')",
                    "the role mediation_app can reach schema %s; revoke USAGE"),
            new Protection(
                    """
                    select name from pg_settings where setting::bigint not between 1 and 59999
                    and name in ('statement_timeout', 'idle_in_transaction_session_timeout')
                    """, "%s of the role mediation_app must lie between 1 ms and 59 s, or readers miss late events"));

    private final DatabaseLogin app;
    private final List<Protection> wanted;

    Protections(DatabaseLogin app, Durability durability) {
        this.app = app;
        this.wanted = new ArrayList<>(ALWAYS);
        if (durability == Durability.REQUIRED) {
            wanted.add(0, DURABLE);
        }
    }

    void mustHold() {
        try (var connection = app.connect()) {
            for (var protection : wanted) {
                mustHold(connection, protection);
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable("The protections of the database cannot be checked: " + e.getMessage(), e);
        }
    }

    private static void mustHold(Connection connection, Protection protection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(protection.question())) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            if (!names.isEmpty()) {
                throw new DatabaseUnusable(
                        "The database is not safe: " + protection.reason().formatted(String.join(", ", names)) + ".");
            }
        }
    }
}
