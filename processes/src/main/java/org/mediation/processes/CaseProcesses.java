package org.mediation.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processes to read: the models, and for a case where its tokens stand and the way they came. */
@Component
public class CaseProcesses {
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    CaseProcesses(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** A model as it is deployed. */
    public record Definition(String key, String name, int version) {}

    /** One step of the true path: ENTER, LEAVE or FLOW of an element, with the event that caused it. */
    public record Step(long sequence, String kind, String element) {}

    /** A process of a case, with the elements at which tokens stand. */
    public record Instance(
            String instanceId,
            String definitionKey,
            String definitionName,
            int version,
            @Nullable String parent,
            boolean ended,
            List<String> active,
            List<Step> steps) {

        private Instance endedWhenEmpty() {
            return new Instance(
                    instanceId, definitionKey, definitionName, version, parent, active.isEmpty(), active, steps);
        }
    }

    public List<Definition> definitions() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(definition -> new Definition(definition.getKey(), definition.getName(), definition.getVersion()))
                .toList();
    }

    public Optional<String> xml(String key, @Nullable Integer version) {
        ProcessDefinitionQuery query = repository.createProcessDefinitionQuery().processDefinitionKey(key);
        ProcessDefinition found =
                (version == null ? query.latestVersion() : query.processDefinitionVersion(version)).singleResult();
        return found == null
                ? Optional.empty()
                : Optional.of(Bpmn.convertToString(repository.getBpmnModelInstance(found.getId())));
    }

    public List<Instance> of(UUID caseId) {
        return instances(caseId, sequence -> true);
    }

    /** The processes that these events have begun, each where they have brought it, on the model that it runs in. */
    public List<Instance> asOf(UUID caseId, LongPredicate seen) {
        return instances(caseId, seen).stream()
                .filter(instance -> !instance.steps().isEmpty())
                .map(Instance::endedWhenEmpty)
                .toList();
    }

    private List<Instance> instances(UUID caseId, LongPredicate seen) {
        List<String[]> path = new ArrayList<>();
        jdbc
                .sql("select sequence, unnest(steps) as step from views.case_path where case_id = ? order by sequence")
                .param(caseId)
                .query((row, number) -> {
                    String[] step = row.getString("step").split(" ");
                    return new String[] {row.getString("sequence"), step[0], step[1], step[2]};
                })
                .list()
                .stream()
                .filter(step -> seen.test(Long.parseLong(step[0])))
                .forEach(path::add);
        return jdbc.sql("select id, definition_id, definition, version, parent, ended_at from views.process_instance"
                        + " where case_id = ? order by started_at, id")
                .param(caseId)
                .query((row, number) -> {
                    String id = row.getString("id");
                    List<Step> steps = steps(path, id);
                    return new Instance(
                            id,
                            row.getString("definition"),
                            repository
                                    .getProcessDefinition(row.getString("definition_id"))
                                    .getName(),
                            row.getInt("version"),
                            row.getString("parent"),
                            row.getTimestamp("ended_at") != null,
                            active(steps),
                            steps);
                })
                .list();
    }

    private static List<Step> steps(List<String[]> path, String instance) {
        return path.stream()
                .filter(step -> step[1].equals(instance))
                .map(step -> new Step(Long.parseLong(step[0]), kind(step[2]), step[3]))
                .toList();
    }

    private static String kind(String letter) {
        return switch (letter) {
            case "E" -> "ENTER";
            case "L" -> "LEAVE";
            default -> "FLOW";
        };
    }

    /** Entered and not left again. */
    private static List<String> active(List<Step> steps) {
        List<String> active = new ArrayList<>();
        steps.forEach(step -> {
            if (step.kind().equals("ENTER")) {
                active.add(step.element());
            } else if (step.kind().equals("LEAVE")) {
                active.remove(step.element());
            }
        });
        return active;
    }
}
