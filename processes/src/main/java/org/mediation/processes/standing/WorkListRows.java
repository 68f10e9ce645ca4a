package org.mediation.processes.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list, the processes and the true path of one case as the house's own tables hold them. */
final class WorkListRows {
    private final List<Process> processes;
    private final List<Row> rows;
    private final List<Path> paths;

    private record Process(
            String id, String words, @Nullable String parent, boolean ended) {}

    private record Row(String engineId, String instance, String activity, boolean open, String words, String end) {}

    private record Path(long sequence, String[] steps) {}

    WorkListRows(JdbcClient jdbc, UUID caseId) {
        processes = jdbc.sql("""
                        select id, definition || ' version ' || version as words, parent, ended_at is not null as ended
                        from views.process_instance where case_id = ?""").param(caseId).query(Process.class).list();
        rows = jdbc.sql("""
                        select engine_id, process_instance as instance, activity, finished_at is null as open,
                          concat_ws(', ', key, name, roles::text, 'finished by ' || finished_by::text,
                            'offers ' || offers::text, 'sends ' || command, 'of ' || member, 'due ' || due_at::text,
                            'opened by ' || opened_sequence, 'held by ' || claimed_by) as words,
                          concat_ws(', ', 'ended by ' || finished_sequence, finished_event, 'done ' || done, actor) as "end"
                        from views.task where case_id = ?""").param(caseId).query(Row.class).list();
        paths = jdbc.sql("select sequence, steps from views.case_path where case_id = ?")
                .param(caseId)
                .query((row, number) ->
                        new Path(row.getLong(1), (String[]) row.getArray(2).getArray()))
                .list();
    }

    /** Of an open row is told where its wait is in the engine: a row that lost its wait is at once another line. */
    void tell(Standing.Lines lines, Tokens tokens, Map<String, String> waits) {
        Map<String, String> names = new HashMap<>();
        processes.forEach(process -> names.put(process.id(), process.words()));
        for (Process process : processes) {
            boolean runs = tokens.byId().containsKey(process.id());
            lines.add(
                    Trace.PROCESS,
                    process.words()
                            + (process.parent() == null ? "" : ", called by " + names.get(process.parent()))
                            + (process.ended() ? ", ended" : ", open")
                            + (runs ? ", running" : ""));
        }
        for (Row row : rows) {
            String wait = row.open() ? "waits in " + waits.getOrDefault(row.engineId(), "nowhere") : row.end();
            lines.add(Trace.WORK, names.get(row.instance()) + ": " + row.words() + "; " + wait);
        }
        for (Path path : paths) {
            lines.add(
                    Trace.PATH,
                    path.sequence() + ": "
                            + Arrays.stream(path.steps())
                                    .map(step -> named(step, names))
                                    .sorted()
                                    .collect(Collectors.joining("; ")));
        }
    }

    private static String named(String step, Map<String, String> names) {
        int end = step.indexOf(' ');
        return names.get(step.substring(0, end)) + step.substring(end);
    }
}
