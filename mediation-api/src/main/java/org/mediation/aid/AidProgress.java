package org.mediation.aid;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.DueDate;
import org.mediation.legalaid.AidApplicationEvent;
import org.mediation.legalaid.AidApplicationEvent.*;
import org.mediation.legalaid.AidAssignmentEvent;
import org.mediation.legalaid.AidAssignmentEvent.*;
import org.mediation.legalaid.AidClosingEvent;
import org.mediation.legalaid.AidClosingEvent.*;
import org.mediation.legalaid.AidEvent;
import org.mediation.legalaid.AidHandlingEvent;
import org.mediation.legalaid.AidHandlingEvent.*;
import org.mediation.legalaid.AidStage;

/**
 * Where an aid matter stands after an event, as lists and the page show it; without a stage all stays as it was.
 *
 * @param due what is waited for at the new stage
 * @param onlyWhenPapersAreDone the papers of aid that came first go on, whoever the lawyer is
 */
record AidProgress(@Nullable AidStage stage, @Nullable DueDate due, boolean onlyWhenPapersAreDone) {
    private static final AidProgress NONE = new AidProgress(null, null, false);
    private static final Set<AidStage> OVER = Set.of(AidStage.CLOSED, AidStage.WITHDRAWN, AidStage.TERMINATED);

    boolean closes() {
        return stage != null && OVER.contains(stage);
    }

    static AidProgress after(AidEvent event) {
        if (event instanceof AidApplicationEvent application) {
            return after(application);
        }
        if (event instanceof AidAssignmentEvent assignment) {
            return after(assignment);
        }
        return event instanceof AidHandlingEvent handling ? after(handling) : after((AidClosingEvent) event);
    }

    private static AidProgress after(AidApplicationEvent event) {
        if (event instanceof AidGrantedProvisionally granted) {
            return at(AidStage.ASSIGNING, granted.assignmentDue());
        }
        if (event instanceof AidPapersChecked) {
            return new AidProgress(AidStage.DECIDING, null, false);
        }
        if (event instanceof AidSupplementAsked asked) {
            return at(AidStage.SUPPLEMENTING, asked.aidSupplementDue());
        }
        if (event instanceof AidSupplementReceived received) {
            return at(AidStage.RECEIVED, received.decisionDue());
        }
        if (event instanceof AidDeemedWithdrawn) {
            return at(AidStage.WITHDRAWN, null);
        }
        if (event instanceof AidGranted granted) {
            return granted.lawyerEngaged()
                    ? at(AidStage.HANDLING, null)
                    : at(AidStage.ASSIGNING, granted.assignmentDue());
        }
        if (event instanceof AidRefused refused) {
            return at(AidStage.REFUSED, refused.objectionUntil());
        }
        if (event instanceof AidObjected objected) {
            return at(AidStage.OBJECTED, objected.objectionDue());
        }
        boolean stands = event instanceof AidObjectionLapsed
                || event instanceof AidObjectionDecided decided && !decided.overturned();
        return stands ? at(AidStage.REFUSED, null) : NONE;
    }

    private static AidProgress after(AidAssignmentEvent event) {
        if (event instanceof LawyerAssigned) {
            return at(AidStage.OFFERED, null);
        }
        if (event instanceof AssignmentAccepted accepted) {
            return at(accepted.papersPending() ? AidStage.RECEIVED : AidStage.HANDLING, null);
        }
        if (event instanceof AssignmentDeclined declined) {
            return at(AidStage.ASSIGNING, declined.assignmentDue());
        }
        return event instanceof LawyerReplaced replaced
                ? new AidProgress(AidStage.ASSIGNING, replaced.assignmentDue(), true)
                : NONE;
    }

    private static AidProgress after(AidHandlingEvent event) {
        if (event instanceof AidHandlingEnded ended) {
            return at(AidStage.FILING, ended.fileDue());
        }
        return event instanceof AidTerminated ? at(AidStage.TERMINATED, null) : NONE;
    }

    private static AidProgress after(AidClosingEvent event) {
        if (event instanceof AidFileSubmitted) {
            return at(AidStage.CHECKING, null);
        }
        if (event instanceof AidFileReturned returned) {
            return at(AidStage.FILING, returned.fileDue());
        }
        if (event instanceof SubsidyCalculated) {
            return at(AidStage.APPROVING, null);
        }
        if (event instanceof SubsidyApproved approved) {
            return at(approved.payable() ? AidStage.PAYING : AidStage.PAID, null);
        }
        if (event instanceof SubsidyPaid) {
            return at(AidStage.PAID, null);
        }
        return event instanceof AidClosed ? at(AidStage.CLOSED, null) : NONE;
    }

    private static AidProgress at(AidStage stage, @Nullable DueDate due) {
        return new AidProgress(stage, due, false);
    }
}
