package org.mediation.rebuild;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.reconcile.Histories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which matters a rebuild has still to play, each with the version of the model that its process began in. */
@Component
class RebuildPlan {
    /**
     * The version stands in the list of processes, which is about to be emptied. Where that list has lost it, it is the one
     * that was the newest when the matter was opened.
     */
    private static final String PLAN = """
            insert into views.engine_rebuild (case_id, place, definition_id)
            select opening.aggregate_identifier::uuid, opening.global_index,
              coalesce(
                (select id.definition_id from views.process_instance id
                 where id.case_id::text = opening.aggregate_identifier and id.parent is null
                 order by id.started_at limit 1),
                (select model.id_ from camunda.act_re_procdef model
                 join camunda.act_re_deployment deployed on deployed.id_ = model.deployment_id_
                 where model.key_ = opening.payload ->> 'pipeline'
                   and deployed.deploy_time_::timestamptz <= opening.recorded_at
                 order by model.version_ desc limit 1))
            from events.domain_event_entry opening
            where opening.type in (:types) and opening.sequence_number = 0""";

    private final JdbcClient jdbc;
    private final EngineTables tables;
    private final OthersAtWork others;

    RebuildPlan(JdbcClient jdbc, EngineTables tables, OthersAtWork others) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.others = others;
    }

    /** A matter to be played. */
    record Planned(UUID matter, @Nullable String definition) {}

    /** Whoever starts meanwhile looks for a plan and waits for this lock, so nobody begins unseen. */
    void make() {
        jdbc.sql("lock table views.engine_rebuild in access exclusive mode").update();
        others.mustBeNone();
        if (left().isEmpty()) {
            jdbc.sql(PLAN).param("types", Histories.types()).update();
            tables.empty();
        }
    }

    List<Planned> left() {
        return jdbc.sql(
                        "select case_id as matter, definition_id as definition from views.engine_rebuild order by place")
                .query(Planned.class)
                .list();
    }

    void strike(UUID matter) {
        jdbc.sql("delete from views.engine_rebuild where case_id = ?")
                .param(matter)
                .update();
    }
}
