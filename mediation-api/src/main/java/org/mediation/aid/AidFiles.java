package org.mediation.aid;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mediation.cases.Actions;
import org.mediation.cases.EventRows;
import org.mediation.cases.History;
import org.mediation.cases.OpenedEvent;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidStage;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.processes.CaseProcesses;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An aid matter to read, folded from its events for one reader. */
@Component
class AidFiles {
    private static final List<String> WHILE_RUNNING = List.of("TerminateAid", "LinkAidToCase", "LinkAidToProceeding");
    private static final List<String> WITH_LAWYER = List.of("ReplaceLawyer", "RecordAidStep");
    private static final Set<AidStage> BEFORE =
            Set.of(AidStage.RECEIVED, AidStage.SUPPLEMENTING, AidStage.DECIDING, AidStage.REFUSED, AidStage.OBJECTED);
    private static final Set<AidStage> RUNNING = Set.of(AidStage.ASSIGNING, AidStage.OFFERED, AidStage.HANDLING);

    private final AidReach reach;
    private final History history;
    private final EventRows rows;
    private final PageFold fold;
    private final CaseProcesses processes;
    private final JdbcClient jdbc;

    AidFiles(AidReach reach, History history, EventRows rows, PageFold fold, CaseProcesses processes, JdbcClient jdbc) {
        this.reach = reach;
        this.history = history;
        this.rows = rows;
        this.fold = fold;
        this.processes = processes;
        this.jdbc = jdbc;
    }

    ObjectNode page(UUID aid, Actor actor) {
        List<OpenedEvent> events = events(aid, actor);
        ObjectNode page = fold.of(events);
        page.put("version", events.get(events.size() - 1).sequence());
        ArrayNode possible = page.putArray("actions");
        actions(aid, actor, AidStage.valueOf(page.path("stage").asText()), page.hasNonNull("lawyer"))
                .forEach(possible::add);
        return page;
    }

    ArrayNode timeline(UUID aid, Actor actor) {
        ArrayNode timeline = JsonNodeFactory.instance.arrayNode();
        events(aid, actor).forEach(event -> timeline.add(rows.row(event, Map.of())));
        return timeline;
    }

    List<CaseProcesses.Instance> processes(UUID aid, Actor actor) {
        mustExist(aid, actor);
        return processes.of(aid);
    }

    void mustExist(UUID aid, Actor actor) {
        if (!reach.exists(actor, aid)) {
            throw new Refused(Problem.AID_NOT_FOUND);
        }
    }

    private List<OpenedEvent> events(UUID aid, Actor actor) {
        mustExist(aid, actor);
        return history.of(new AidId(aid), reach.view(actor));
    }

    /** The commands of the open tasks, and what stands open while a lawyer is looked for or at work. */
    private Set<String> actions(UUID aid, Actor actor, AidStage stage, boolean lawyerAtWork) {
        Set<String> open = new LinkedHashSet<>();
        jdbc.sql("select finished_by, offers from views.task"
                        + " where case_id = ? and finished_at is null and command is null order by opened_sequence")
                .param(aid)
                .query((row, number) -> Actions.commands(
                        List.of((String[]) row.getArray("finished_by").getArray()),
                        List.of((String[]) row.getArray("offers").getArray())))
                .list()
                .forEach(open::addAll);
        if (RUNNING.contains(stage) || BEFORE.contains(stage) && lawyerAtWork) {
            open.addAll(WHILE_RUNNING);
        }
        if (lawyerAtWork && (RUNNING.contains(stage) || BEFORE.contains(stage))) {
            open.addAll(WITH_LAWYER);
        }
        open.removeIf(command -> !Actions.maySend(actor, command));
        return open;
    }
}
