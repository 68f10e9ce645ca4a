package org.mediation.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Spares the database what the engine asks in vain, or asks twice. Tasks here have no candidates, no parts and no variables
 * of their own, each waits in an execution of its own, nothing is done by jobs but timers, and no incident is ever raised.
 * The executions and variables of a process that is about to be moved are read once; until the engine writes, at the end of
 * the same command, their rows cannot change.
 */
final class SparingSession extends BatchDbSqlSession {
    private static final Set<String> NEVER_ANY = Set.of(
            "selectIdentityLinksByTask",
            "selectTasksByParentTaskId",
            "selectVariablesByTaskId",
            "selectJobsByConfiguration",
            "selectIncidentsByConfiguration");

    private final Map<String, List<?>> executions = new HashMap<>();
    private final Map<String, List<VariableInstanceEntity>> variables = new HashMap<>();

    private SparingSession(DbSqlSessionFactory sessions) {
        super(sessions);
    }

    /** Opens the sessions of the engine in this way. */
    static SessionFactory sessions(ProcessEngineConfigurationImpl engine) {
        DbSqlSessionFactory usual = engine.getDbSqlSessionFactory();
        DbSqlSessionFactory sessions = new DbSqlSessionFactory(true) {
            @Override
            public Session openSession() {
                return new SparingSession(this);
            }
        };
        sessions.setSqlSessionFactory(usual.getSqlSessionFactory());
        sessions.setIdGenerator(usual.getIdGenerator());
        sessions.setDatabaseType(usual.getDatabaseType());
        sessions.setDatabaseTablePrefix(usual.getDatabaseTablePrefix());
        sessions.setDatabaseSchema(usual.getDatabaseSchema());
        sessions.setDbIdentityUsed(usual.isDbIdentityUsed());
        sessions.setDbHistoryUsed(usual.isDbHistoryUsed());
        sessions.setCmmnEnabled(usual.isCmmnEnabled());
        sessions.setDmnEnabled(usual.isDmnEnabled());
        return sessions;
    }

    /** Reads all executions and variables of a process that the command is about to move. */
    static void read(CommandContext command, String instance) {
        SparingSession session = (SparingSession) command.getSession(DbSqlSession.class);
        if (!session.executions.containsKey(instance)) {
            command.getExecutionManager()
                    .findExecutionsByProcessInstanceId(instance)
                    .forEach(execution -> session.variables.put(execution.getId(), new ArrayList<>()));
            command.getVariableInstanceManager()
                    .findVariableInstancesByProcessInstanceId(instance)
                    .forEach(variable -> session.variables
                            .computeIfAbsent(variable.getExecutionId(), execution -> new ArrayList<>())
                            .add(variable));
        }
    }

    @Override
    public List<?> selectList(String statement, Object parameter) {
        if (NEVER_ANY.contains(statement)) {
            return new ArrayList<>();
        }
        return switch (statement) {
            case "selectExecutionsByProcessInstanceId" -> executionsOf((String) asked(parameter), statement, parameter);
            case "selectVariablesByExecutionId" -> variablesOf((Map<?, ?>) asked(parameter), statement, parameter);
            case "selectTasksByExecutionId" -> taskOf((String) asked(parameter), statement, parameter);
            default -> super.selectList(statement, parameter);
        };
    }

    private List<?> executionsOf(String instance, String statement, Object parameter) {
        List<?> known = executions.get(instance);
        List<?> rows = known == null ? super.selectList(statement, parameter) : known;
        executions.put(instance, rows);
        return new ArrayList<>(rows);
    }

    private List<?> variablesOf(Map<?, ?> asked, String statement, Object parameter) {
        List<VariableInstanceEntity> known = variables.get((String) asked.get("executionId"));
        return known == null || asked.get("variableNames") != null
                ? super.selectList(statement, parameter)
                : new ArrayList<>(known);
    }

    private List<?> taskOf(String execution, String statement, Object parameter) {
        @Nullable CommandContext command = org.camunda.bpm.engine.impl.context.Context.getCommandContext();
        List<TaskEntity> known = command == null
                ? List.of()
                : command.getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                        .filter(task -> execution.equals(task.getExecutionId()))
                        .collect(Collectors.toCollection(ArrayList::new));
        return known.isEmpty() ? super.selectList(statement, parameter) : known;
    }

    private static Object asked(Object parameter) {
        return ((ListQueryParameterObject) parameter).getParameter();
    }
}
