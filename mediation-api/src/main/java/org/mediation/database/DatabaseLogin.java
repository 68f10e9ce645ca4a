package org.mediation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Who enters which database, and with what password. */
public record DatabaseLogin(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DatabaseLogin as(String otherUser, String otherPassword) {
        return new DatabaseLogin(url, otherUser, otherPassword);
    }

    /** Logins end up in messages and debuggers; the password must not. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
