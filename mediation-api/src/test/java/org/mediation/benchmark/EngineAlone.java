package org.mediation.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import org.mediation.database.DatabaseLogin;
import org.mediation.processes.benchmark.PlainEngine;
import org.mediation.processes.benchmark.Plan;

/** An application on the engine alone. */
final class EngineAlone implements Contender {
    private final String name;
    private final String database;
    private final Plan plan;
    private final HikariDataSource connections;
    private final PlainEngine engine;

    EngineAlone(String name, String database, DatabaseLogin login, Plan plan, String history, boolean withData)
            throws java.io.IOException {
        this.name = name;
        this.database = database;
        this.plan = plan;
        connections = Connections.to(login);
        engine = new PlainEngine(connections, history, withData);
    }

    PlainEngine engine() {
        return engine;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void takeOneCase(Steps steps) {
        engine.takeOneCase(plan, steps::took);
    }

    @Override
    public void close() {
        engine.close();
        connections.close();
    }
}
