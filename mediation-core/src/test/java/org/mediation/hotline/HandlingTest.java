package org.mediation.hotline;

import static org.mediation.hotline.Line.*;
import static org.mediation.hotline.TicketRule.*;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.HandlingCommand.*;
import org.mediation.hotline.HandlingEvent.*;
import org.mediation.hotline.VisitEvent.TicketCompleted;

class HandlingTest {
    private static final DueDate DUE = DEADLINES.due("T-HL-GEN", MONDAY);
    private static final DueDate LATER = DEADLINES.due("T-HL-EXT", DUE.due());
    private static final DueDate VISIT = DEADLINES.due("T-HL-VISIT", MONDAY);
    private static final ConvertedCase CASE = new ConvertedCase(new UUID(10, 1));
    private static final ConvertedAid AID = new ConvertedAid(new UUID(11, 1));

    private static TicketAnswered reply(TicketResult result, DueDate visitDue) {
        return new TicketAnswered(TICKET, result, sealed("已协调补发"), null, visitDue);
    }

    @Test
    void the_caller_is_called_before_the_answer() {
        handled().refuses(answer(TicketResult.SOLVED), CONTACT_FIRST);
        handled().leadsTo(new ContactCaller(TICKET, true, "已说明"), new CallerContacted(TICKET, true, sealed("已说明")));
        contacted().leadsTo(answer(TicketResult.SOLVED), reply(TicketResult.SOLVED, VISIT));
    }

    @Test
    void only_who_was_called_three_times_in_vain_cannot_be_reached() {
        ContactCaller inVain = new ContactCaller(TICKET, false, null);
        handled().after(inVain, inVain).refuses(answer(TicketResult.UNREACHABLE), CALLS_TOO_FEW);
        handled()
                .after(inVain, inVain, inVain)
                .leadsTo(answer(TicketResult.UNREACHABLE), reply(TicketResult.UNREACHABLE, VISIT));
    }

    @Test
    void who_left_no_number_is_neither_called_nor_visited() {
        silent().after(register(TicketCategory.PETITION, "110106", null, true, null, null, null))
                .after(dispatch(UNIT), new DispatchCommand.ReceiveTicket(TICKET))
                .leadsTo(
                        answer(TicketResult.REFERRED_OUT),
                        reply(TicketResult.REFERRED_OUT, VISIT),
                        new TicketCompleted(TICKET, TicketResult.REFERRED_OUT, true));
    }

    @Test
    void a_hand_over_is_no_answer() {
        for (TicketResult result : new TicketResult[] {
            TicketResult.CONVERTED_TO_CASE,
            TicketResult.CONVERTED_TO_AID,
            TicketResult.DUPLICATE,
            TicketResult.WITHDRAWN
        }) {
            contacted().refuses(answer(result), RESULT_UNFIT);
        }
        answered().refuses(answer(TicketResult.SOLVED), TICKET_STEP);
    }

    @Test
    void the_time_is_extended_once_before_it_is_over_and_the_caller_knows() {
        ExtendTicket extend = new ExtendTicket(TICKET, "需要调取考勤", true);
        Instant now = CALLED.toInstant();
        Instant urge =
                now.plus(Duration.between(now, LATER.dueAt()).multipliedBy(4).dividedBy(5));
        handled().leadsTo(extend, new TicketExtended(TICKET, sealed("需要调取考勤"), LATER, urge));
        handled().refuses(new ExtendTicket(TICKET, "需要调取考勤", false), EXTENSION_UNTOLD);
        handled().after(extend).refuses(extend, EXTENSION_ONCE);
        handled().at(DUE.dueAt()).refuses(extend, EXTENSION_TOO_LATE);
        handled().after(extend).at(DUE.dueAt()).refuses(new CallTicketOverdue(TICKET), TICKET_DUE_NOT_REACHED);
    }

    @Test
    void the_unit_is_reminded_once_and_then_overseen() {
        handled().refuses(new UrgeTicket(TICKET), TICKET_DUE_NOT_REACHED);
        Instant late = DUE.dueAt();
        handled().at(late.minusSeconds(1)).leadsTo(new UrgeTicket(TICKET), new TicketUrged(TICKET));
        handled().at(late.minusSeconds(1)).refuses(new CallTicketOverdue(TICKET), TICKET_DUE_NOT_REACHED);
        handled().at(late).leadsTo(new CallTicketOverdue(TICKET), new TicketOverdue(TICKET, DUE));
        handled()
                .at(late)
                .after(new CallTicketOverdue(TICKET), new UrgeTicket(TICKET))
                .refuses(new UrgeTicket(TICKET), TICKET_DUE_NOT_REACHED);
    }

    @Test
    void a_late_answer_is_late_though_the_deadline_has_not_fired() {
        contacted()
                .at(DUE.dueAt())
                .leadsTo(
                        answer(TicketResult.SOLVED),
                        new TicketOverdue(TICKET, DUE),
                        reply(TicketResult.SOLVED, DEADLINES.due("T-HL-VISIT", DUE.dueAt())));
        contacted()
                .at(DUE.dueAt())
                .after(answer(TicketResult.EXPLAINED))
                .by(AGENT)
                .leadsTo(
                        visit(true),
                        new VisitEvent.TicketVisited(TICKET, true, true, true, null, false),
                        new TicketCompleted(TICKET, TicketResult.EXPLAINED, false));
    }

    @Test
    void i32_a_request_that_becomes_a_case_or_aid_is_done_with_the_hand_over() {
        handled()
                .leadsTo(
                        new ConvertTicketToCase(TICKET, CASE, true),
                        new TicketConverted(TICKET, TicketResult.CONVERTED_TO_CASE, CASE, null),
                        new TicketCompleted(TICKET, TicketResult.CONVERTED_TO_CASE, true));
        handled()
                .leadsTo(
                        new ConvertTicketToAid(TICKET, AID, true),
                        new TicketConverted(TICKET, TicketResult.CONVERTED_TO_AID, null, AID),
                        new TicketCompleted(TICKET, TicketResult.CONVERTED_TO_AID, true));
        handled().refuses(new ConvertTicketToCase(TICKET, CASE, false), CONVERSION_UNWANTED);
        handled()
                .after(new ConvertTicketToCase(TICKET, CASE, true))
                .refuses(new ConvertTicketToAid(TICKET, AID, true), TICKET_ENDED);
    }
}
