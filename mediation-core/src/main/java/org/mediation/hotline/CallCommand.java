package org.mediation.hotline;

import static org.mediation.kernel.Role.HOTLINE_AGENT;
import static org.mediation.kernel.Role.HOTLINE_DISPATCHER;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.AllowedFor;
import org.mediation.kernel.LeadsTo;
import org.mediation.kernel.OpeningCommand;
import org.mediation.roster.OrganisationId;

/** What is done with a request while the caller waits, and what ends it without a unit (受理): f1, f2. */
public sealed interface CallCommand extends TicketCommand {

    /**
     * Records a request (登记诉求); the caller may stay anonymous.
     *
     * @param externalId the number that another hotline gave it
     * @param employerDistrict where the employer is, which decides who handles it
     * @param callerDistrict decides where the employer's is not known
     * @param danger what needs a public number at once
     * @param major touches many or much, so that those above are told
     */
    @AllowedFor(HOTLINE_AGENT)
    @LeadsTo({CallEvent.TicketRegistered.class, EmergencyEvent.EmergencyRaised.class})
    record RegisterTicket(
            TicketId ticketId,
            @Nullable String externalId,
            TicketChannel channel,
            TicketCategory category,
            OffsetDateTime receivedAt,
            OrganisationId organisation,
            @Nullable String employerDistrict,
            @Nullable String callerDistrict,
            boolean anonymous,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String idNumber,
            @Nullable String employer,
            String narrative,
            @Nullable Danger danger,
            boolean major)
            implements CallCommand, OpeningCommand {}

    /** Answers a consultation on the call (当场答复). */
    @AllowedFor(HOTLINE_AGENT)
    @LeadsTo({CallEvent.TicketAnsweredOnCall.class, VisitEvent.TicketCompleted.class})
    record AnswerOnCall(TicketId ticketId, String answer) implements CallCommand {}

    /** Passes on a consultation that cannot be answered on the call (提交派单). */
    @AllowedFor(HOTLINE_AGENT)
    @LeadsTo(CallEvent.TicketPassedOn.class)
    record PassOnTicket(TicketId ticketId) implements CallCommand {}

    /** Passes on a consultation that nobody has answered in time. */
    @AllowedFor(SYSTEM)
    @LeadsTo(CallEvent.TicketLeftUnanswered.class)
    record PassOnUnanswered(TicketId ticketId) implements CallCommand {}

    /** Adds what the caller tells later (补充诉求). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo(CallEvent.TicketSupplemented.class)
    record SupplementTicket(TicketId ticketId, String note) implements CallCommand {}

    /** Puts it into another class (改变类别). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo(CallEvent.TicketClassified.class)
    record ClassifyTicket(TicketId ticketId, TicketCategory category) implements CallCommand {}

    /** Joins it to an earlier ticket about the same (并单). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo({CallEvent.TicketMerged.class, VisitEvent.TicketCompleted.class})
    record MergeTicket(TicketId ticketId, TicketId into) implements CallCommand {}

    /** Ends it because the caller wants nothing more (撤回诉求). */
    @AllowedFor({HOTLINE_AGENT, HOTLINE_DISPATCHER})
    @LeadsTo({CallEvent.TicketWithdrawn.class, VisitEvent.TicketCompleted.class})
    record WithdrawTicket(TicketId ticketId, String reason) implements CallCommand {}
}
