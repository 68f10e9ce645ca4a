package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.registered;

import org.junit.jupiter.api.Test;
import org.mediation.casework.TaskCommand.*;
import org.mediation.casework.TaskEvent.*;
import org.mediation.kernel.Role;

class HoldingTasksTest {
    private static final String TASK = "UserTask_CompleteRegistration";
    private static final ClaimTask CLAIM = new ClaimTask(CASE, TASK);
    private static final ReleaseTask RELEASE = new ReleaseTask(CASE, TASK);

    private static Dispute heldByClerk() {
        return registered().by(CLERK, Role.INTAKE_CLERK).after(CLAIM);
    }

    @Test
    void a_task_has_one_holder() {
        registered().by(CLERK, Role.INTAKE_CLERK).when(CLAIM).leadsTo(new TaskClaimed(CASE, TASK, CLERK));
        heldByClerk().by("another clerk").when(CLAIM).refusedBy(TASK_ALREADY_CLAIMED);
        heldByClerk().when(CLAIM).changesNothing();
    }

    @Test
    void the_holder_or_the_head_gives_it_back() {
        heldByClerk().when(RELEASE).leadsTo(new TaskReleased(CASE, TASK));
        heldByClerk().by(HEAD, Role.MEDIATION_ORG_HEAD).when(RELEASE).leadsTo(new TaskReleased(CASE, TASK));
        heldByClerk().by("another clerk").when(RELEASE).refusedBy(TASK_NOT_CLAIMED);
        registered().when(RELEASE).refusedBy(TASK_NOT_CLAIMED);
        heldByClerk()
                .after(RELEASE)
                .by("another clerk")
                .when(CLAIM)
                .leadsTo(new TaskClaimed(CASE, TASK, "another clerk"));
    }

    @Test
    void i15_there_is_nothing_left_to_take_in_an_archived_or_answered_case() {
        Dispute.archived().when(CLAIM).refusedBy(CASE_ENDED);
        registered()
                .after(new IntakeCommand.AnswerInquiry(CASE, "答复"))
                .when(CLAIM)
                .refusedBy(CASE_ENDED);
    }
}
