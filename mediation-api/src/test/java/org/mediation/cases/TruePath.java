package org.mediation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The true path of all cases as it was recorded, followed again step by step. */
public class TruePath {
    private final JdbcClient jdbc;

    TruePath(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One step: an element entered (E) or left (L), or a sequence flow taken (F), in one process instance. */
    private record Step(String instance, String kind, String element) {
        static Step of(String line) {
            String[] words = line.split(" ");
            return new Step(words[0], words[1], words[2]);
        }
    }

    /** A process instance and the definition that it runs. */
    private record Instance(String id, String definition, boolean ended) {}

    /** What is open at the end of the path but not on the work list, or the other way round; empty when both agree. */
    public List<String> disagreements() {
        Map<String, Map<String, Integer>> standing = standing();
        Map<String, List<String>> waits = waits();
        List<String> found = new ArrayList<>();
        for (Instance instance : instances()) {
            Map<String, Integer> active = standing.getOrDefault(instance.id(), Map.of());
            active.forEach((element, count) -> {
                if (count < 0) {
                    found.add(instance.definition() + ": " + element + " was left but never entered");
                }
            });
            List<String> onPath = active.entrySet().stream()
                    .filter(element -> element.getKey().matches("(User|Service)Task_.*"))
                    .flatMap(element -> java.util.Collections.nCopies(element.getValue(), element.getKey()).stream())
                    .sorted()
                    .toList();
            List<String> onList = waits.getOrDefault(instance.id(), List.of());
            if (!onPath.equals(onList)) {
                found.add(instance.definition() + ": the path waits at " + onPath + ", the work list at " + onList);
            }
            if (instance.ended() == active.values().stream().anyMatch(count -> count != 0)) {
                found.add(instance.definition() + ": ended " + instance.ended() + " but on the path " + active);
            }
        }
        return found;
    }

    /** The sequence flows that cases took, by the process in which they lie. */
    public Map<String, Set<String>> flowsTaken() {
        Map<String, String> definitions =
                instances().stream().collect(Collectors.toMap(Instance::id, Instance::definition));
        return steps().stream()
                .filter(step -> step.kind().equals("F"))
                .collect(Collectors.groupingBy(
                        step -> definitions.get(step.instance()),
                        TreeMap::new,
                        Collectors.mapping(Step::element, Collectors.toCollection(TreeSet::new))));
    }

    private Map<String, Map<String, Integer>> standing() {
        Map<String, Map<String, Integer>> standing = new TreeMap<>();
        for (Step step : steps()) {
            if (!step.kind().equals("F")) {
                standing.computeIfAbsent(step.instance(), instance -> new TreeMap<>())
                        .merge(step.element(), step.kind().equals("E") ? 1 : -1, Integer::sum);
            }
        }
        return standing;
    }

    private List<Step> steps() {
        return jdbc
                .sql("select unnest(steps) from views.case_path order by case_id, sequence")
                .query(String.class)
                .list()
                .stream()
                .map(Step::of)
                .toList();
    }

    private List<Instance> instances() {
        return jdbc.sql("select id, definition, ended_at is not null as ended from views.process_instance order by id")
                .query(Instance.class)
                .list();
    }

    private Map<String, List<String>> waits() {
        Map<String, List<String>> waits = new TreeMap<>();
        jdbc.sql("select process_instance, activity from views.task where finished_at is null order by activity")
                .query(row -> {
                    waits.computeIfAbsent(row.getString(1), instance -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return waits;
    }
}
