package org.mediation.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mediation.matters.MatterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to no case, and streams that are not whole: found by looking at all tables at once. */
@Component
class Strays {
    private static final String MATTERS = "(select aggregate_identifier from events.domain_event_entry where type in ("
            + Arrays.stream(MatterKind.values())
                    .map(kind -> "'" + kind.aggregate() + "'")
                    .collect(Collectors.joining(", "))
            + "))";

    /** What is looked for, and the question that lists it. */
    private static final Map<String, String> QUESTIONS = questions();

    private final JdbcClient jdbc;

    Strays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put(
                "stream",
                "select aggregate_identifier, 'sequences ' || min(sequence_number) || ' to ' || max(sequence_number)"
                        + " || ' in ' || count(*) || ' events' from events.domain_event_entry group by aggregate_identifier"
                        + " having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1"
                        + " or count(distinct type) <> 1");
        questions.put(
                "instance",
                "select coalesce(business_key_, 'no case'), 'process instance ' || id_ from camunda.act_ru_execution"
                        + " where root_proc_inst_id_ = id_ and (business_key_ is null or business_key_ not in "
                        + MATTERS
                        + ")");
        questions.put(
                "token",
                "select 'no case', 'token ' || e.id_ from camunda.act_ru_execution e where not exists"
                        + " (select from camunda.act_ru_execution root where root.id_ = e.proc_inst_id_ and root.root_proc_inst_id_ is not null)");
        questions.put(
                "task",
                "select 'no case', 'task ' || t.id_ || ' at ' || t.task_def_key_ from camunda.act_ru_task t"
                        + " where not exists (select from camunda.act_ru_execution e where e.id_ = t.execution_id_)");
        questions.put(
                "job",
                "select 'no case', 'job ' || j.id_ || ' of ' || j.type_ from camunda.act_ru_job j where not exists"
                        + " (select from camunda.act_ru_execution e where e.id_ = j.execution_id_)");
        for (String table : new String[] {"process_instance", "task", "task_move", "case_path", "case_summary"}) {
            questions.put(
                    table,
                    "select case_id::text, count(*) || ' rows of views." + table + "' from views." + table
                            + " where case_id::text not in " + MATTERS + " group by case_id");
        }
        return questions;
    }

    void look(Findings findings) {
        QUESTIONS.forEach((kind, question) -> jdbc.sql(question)
                .query((row, number) -> new Difference(row.getString(1), "stray " + kind, null, row.getString(2)))
                .list()
                .forEach(findings::differs));
        findings.compared(
                "streams", count("select count(distinct aggregate_identifier) from events.domain_event_entry"));
        findings.compared(
                "engine instances", count("select count(*) from camunda.act_ru_execution where id_ = proc_inst_id_"));
        findings.compared("engine tasks", count("select count(*) from camunda.act_ru_task"));
        findings.compared("engine jobs", count("select count(*) from camunda.act_ru_job"));
        findings.compared("work list rows", count("select count(*) from views.task"));
    }

    private int count(String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }
}
