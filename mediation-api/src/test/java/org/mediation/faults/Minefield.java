package org.mediation.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediation.processes.faults.Mines;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The points of a command at which something can go wrong, in the order in which it comes by; one of them strikes. */
final class Minefield implements Mines {
    private final List<String> passed = new ArrayList<>();
    private @Nullable JdbcClient jdbc;
    private @Nullable Fault fault;
    private int strikesAt;
    private boolean watching;

    void use(JdbcClient client) {
        jdbc = client;
    }

    /** Nothing strikes; the points are noted. */
    List<String> watch(Runnable command) {
        fault = null;
        run(command);
        return List.copyOf(passed);
    }

    /** Strikes at one point, counted from 0,. */
    void strike(int at, Fault how, Runnable command) {
        fault = how;
        strikesAt = at;
        run(command);
    }

    private void run(Runnable command) {
        passed.clear();
        watching = true;
        try {
            command.run();
        } finally {
            watching = false;
        }
    }

    /** The point that was passed last: where it struck. */
    String last() {
        return passed.isEmpty() ? "nowhere" : passed.get(passed.size() - 1);
    }

    boolean hasStruck() {
        return passed.size() == strikesAt + 1;
    }

    @Override
    public void pass(String point) {
        if (!watching) {
            return;
        }
        passed.add(point);
        if (fault != null && passed.size() == strikesAt + 1) {
            fault.strike(Objects.requireNonNull(jdbc));
        }
    }
}
