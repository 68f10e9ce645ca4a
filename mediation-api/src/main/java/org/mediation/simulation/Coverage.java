package org.mediation.simulation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mediation.processes.CaseProcesses;
import org.mediation.processes.CaseProcesses.Definition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often the sequence flows of the models were taken, by the true paths of all cases. */
@Component
class Coverage {
    private static final Pattern FLOW = Pattern.compile("sequenceFlow [^>]*?id=\"(\\w+)\"");

    private final CaseProcesses processes;
    private final JdbcClient jdbc;

    Coverage(CaseProcesses processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    void tell(PrintStream out) {
        Map<String, Long> taken = taken();
        for (Definition model : processes.definitions()) {
            List<String> flows = FLOW.matcher(
                            processes.xml(model.key(), model.version()).orElseThrow())
                    .results()
                    .map((MatchResult flow) -> flow.group(1))
                    .toList();
            List<String> never = new ArrayList<>(flows);
            never.removeIf(flow -> taken.containsKey(model.key() + " " + flow));
            out.printf("%-24s %3d of %3d sequence flows%n", model.key(), flows.size() - never.size(), flows.size());
            flows.forEach(flow -> out.printf("%10d %s%n", taken.getOrDefault(model.key() + " " + flow, 0L), flow));
        }
    }

    private Map<String, Long> taken() {
        Map<String, Long> taken = new HashMap<>();
        jdbc.sql("""
                        select definition || ' ' || split_part(step, ' ', 3), count(*)
                        from (select unnest(steps) as step from views.case_path) taken
                        join views.process_instance on id = split_part(step, ' ', 1)
                        where split_part(step, ' ', 2) = 'F' group by 1""").query(row -> {
            taken.put(row.getString(1), row.getLong(2));
        });
        return taken;
    }
}
