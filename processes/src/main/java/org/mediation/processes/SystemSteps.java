package org.mediation.processes;

import java.time.Clock;
import java.time.Duration;
import org.mediation.kernel.RuleViolated;
import org.mediation.processes.worklist.DueStep;
import org.mediation.processes.worklist.WorkList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what models leave to the system: sends the command of every step whose turn has come. */
@Component
class SystemSteps {
    private static final Logger LOG = LoggerFactory.getLogger(SystemSteps.class);
    private static final int AT_ONCE = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final WorkList workList;
    private final SystemCommand command;
    private final Clock clock;

    SystemSteps(WorkList workList, SystemCommand command, Clock clock) {
        this.workList = workList;
        this.command = command;
        this.clock = clock;
    }

    /** Does the steps that are due now and returns how many went through. */
    int run() {
        int done = 0;
        for (DueStep step : workList.dueSteps(clock.instant(), AT_ONCE)) {
            done += attempt(step) ? 1 : 0;
        }
        return done;
    }

    /** A step that cannot be done is tried again later and shows why; two workers at one step harm nothing. */
    private boolean attempt(DueStep step) {
        try {
            command.send(step.command(), step.caseId(), step.member(), step.processInstance(), step.activity());
            return !waitsStill(step, "no-event");
        } catch (RuntimeException failure) {
            waitsStill(step, reason(failure));
            return false;
        }
    }

    /** Also after a command that led to no event, so that no step is tried over and over without a pause. */
    private boolean waitsStill(DueStep step, String reason) {
        boolean waits = workList.failed(step.id(), reason, clock.instant().plus(PAUSE));
        if (waits) {
            LOG.warn("{} of case {} failed: {}", step.command(), step.caseId(), reason);
        }
        return waits;
    }

    static String reason(RuntimeException failure) {
        return failure instanceof RuleViolated refused
                ? refused.rule().code()
                : failure.getClass().getSimpleName();
    }
}
