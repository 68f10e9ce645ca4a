package org.mediation.processes.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of one case as the engine's own tables hold them, each called by its process and branch. */
final class Tokens {
    private final Map<String, Token> tokens = new LinkedHashMap<>();
    private final Map<String, List<Variable>> variables = new HashMap<>();

    record Token(
            String id,
            @Nullable String parentId,
            String instance,
            @Nullable String called,
            String process,
            int version,
            @Nullable String activity,
            boolean active,
            boolean keyed) {}

    record Variable(
            String execution,
            String name,
            String type,
            @Nullable String text,
            @Nullable Long number) {
        String words() {
            return name + " = " + (text == null ? type + " " + number : text);
        }
    }

    Tokens(JdbcClient jdbc, UUID caseId) {
        jdbc.sql("""
                        select e.id_ as id, e.parent_id_ as parent_id, e.proc_inst_id_ as instance,
                          e.super_exec_ as called, d.key_ as process, d.version_ as version, e.act_id_ as activity,
                          e.is_active_ as active, e.business_key_ is not null as keyed
                        from camunda.act_ru_execution root
                        join camunda.act_ru_execution i on i.root_proc_inst_id_ = root.id_
                        join camunda.act_ru_execution e on e.proc_inst_id_ = i.id_
                        join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
                        where root.business_key_ = ? and root.root_proc_inst_id_ = root.id_
                        order by e.id_""")
                .param(caseId.toString())
                .query(Token.class)
                .list()
                .forEach(token -> tokens.put(token.id(), token));
        if (!tokens.isEmpty()) {
            jdbc.sql("""
                            select execution_id_ as execution, name_ as name, type_ as type, text_ as text, long_ as number
                            from camunda.act_ru_variable where execution_id_ in (:tokens)""")
                    .param("tokens", tokens.keySet())
                    .query(Variable.class)
                    .list()
                    .forEach(variable -> variables
                            .computeIfAbsent(variable.execution(), none -> new ArrayList<>())
                            .add(variable));
        }
    }

    Map<String, Token> byId() {
        return tokens;
    }

    /** The process of a token, and of several branches the one that it stands in. */
    String place(@Nullable String id) {
        Token token = id == null ? null : tokens.get(id);
        if (token == null) {
            return "nowhere";
        }
        Deque<String> branches = new ArrayDeque<>();
        for (Token scope = token; scope != null && scope.parentId() != null; scope = tokens.get(scope.parentId())) {
            members(scope).forEach(branches::addFirst);
        }
        return token.process() + (branches.isEmpty() ? "" : branches.toString());
    }

    private List<String> members(Token scope) {
        return variables.getOrDefault(scope.id(), List.of()).stream()
                .filter(variable -> variable.text() != null)
                .map(Variable::words)
                .sorted()
                .toList();
    }

    void tell(Standing.Lines lines) {
        for (Token token : tokens.values()) {
            if (token.id().equals(token.instance())) {
                lines.add(
                        Trace.INSTANCE,
                        token.process() + " version " + token.version() + (token.keyed() ? "" : " without its case")
                                + (token.called() == null ? "" : ", called by " + place(token.called())));
            }
            if (token.active()) {
                lines.add(Trace.TOKEN, place(token.id()) + " at " + token.activity());
            }
            for (Variable variable : variables.getOrDefault(token.id(), List.of())) {
                lines.add(Trace.VARIABLE, place(token.id()) + ": " + variable.words());
            }
        }
    }
}
