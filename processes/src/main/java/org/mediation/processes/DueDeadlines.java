package org.mediation.processes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.RuleViolated;
import org.mediation.processes.worklist.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Watches the timers of all processes: when one is due, the command that its model names is sent; the event moves it. */
@Component
class DueDeadlines {
    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);
    private static final int AT_ONCE = 100;
    /** Until a deadline that the case refused is tried again, and one that something else stopped. */
    private static final Duration LATER = Duration.ofMinutes(1);

    private static final Duration SOON = Duration.ofSeconds(3);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Models models;
    private final WorkList workList;
    private final SystemCommand command;
    private final Clock clock;
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private final Map<String, String> activities = new ConcurrentHashMap<>();

    DueDeadlines(
            ManagementService management,
            RuntimeService runtime,
            Models models,
            WorkList workList,
            SystemCommand command,
            Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.models = models;
        this.workList = workList;
        this.command = command;
        this.clock = clock;
    }

    /** Sends the commands of the deadlines that have passed and returns how many went through. */
    int run() {
        int passed = 0;
        Instant now = clock.instant();
        notBefore.values().removeIf(time -> !time.isAfter(now));
        for (Job job : due(now)) {
            passed += !notBefore.containsKey(job.getId()) && attempt(job) ? 1 : 0;
        }
        return passed;
    }

    private List<Job> due(Instant now) {
        return management
                .createJobQuery()
                .timers()
                .active()
                .duedateLowerThan(Date.from(now.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE + notBefore.size());
    }

    /**
     * A deadline whose case does not let it pass, or lets it pass without an event, is looked at again later; a late or
     * double one changes nothing (I-22).
     */
    private boolean attempt(Job job) {
        boolean passed = false;
        Duration wait = LATER;
        try {
            ProcessModel.Timer timer = timer(job);
            UUID caseId = Objects.requireNonNull(workList.caseOf(job.getProcessInstanceId()));
            command.send(timer.command(), caseId, member(job, timer), job.getProcessInstanceId(), timer.activity());
            passed = management.createJobQuery().jobId(job.getId()).count() == 0;
        } catch (RuntimeException failure) {
            wait = failure instanceof RuleViolated ? LATER : SOON;
            LOG.warn(
                    "Deadline {} of process {} failed: {}",
                    job.getId(),
                    job.getProcessInstanceId(),
                    SystemSteps.reason(failure));
        }
        if (!passed) {
            notBefore.put(job.getId(), clock.instant().plus(wait));
        }
        return passed;
    }

    private ProcessModel.Timer timer(Job job) {
        String activity = activities.computeIfAbsent(
                job.getJobDefinitionId(),
                definition -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(definition)
                        .singleResult()
                        .getActivityId());
        return models.of(job.getProcessDefinitionId()).timers().stream()
                .filter(timer -> timer.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable String member(Job job, ProcessModel.Timer timer) {
        return timer.member() == null ? null : (String) runtime.getVariable(job.getExecutionId(), timer.member());
    }
}
