package org.mediation.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables that follow from the events; the deployed models stay, and with them what waits for no case. */
@Component
class EngineTables {
    private static final List<String> EMPTYING = List.of(
            "delete from camunda.act_ru_job where execution_id_ is not null",
            "delete from camunda.act_ru_event_subscr where execution_id_ is not null",
            "delete from camunda.act_ru_incident",
            "delete from camunda.act_ru_identitylink where task_id_ is not null",
            "delete from camunda.act_ru_variable",
            "delete from camunda.act_ru_ext_task",
            "delete from camunda.act_ru_task",
            "delete from camunda.act_ru_execution",
            "delete from camunda.act_ge_bytearray where deployment_id_ is null",
            "truncate views.task, views.task_move, views.case_path, views.process_instance");

    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void empty() {
        EMPTYING.forEach(statement -> jdbc.sql(statement).update());
    }
}
