package org.mediation.hotline;

import static org.mediation.hotline.Line.*;
import static org.mediation.hotline.TicketRule.*;

import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.VisitCommand.*;
import org.mediation.hotline.VisitEvent.*;

class VisitingTest {
    private static final TicketCompleted DONE = new TicketCompleted(TICKET, TicketResult.SOLVED, true);

    @Test
    void a_caller_who_is_content_or_not_reached_completes_the_ticket() {
        answered().leadsTo(visit(true), new TicketVisited(TICKET, true, true, true, null, false), DONE);
        answered()
                .leadsTo(
                        new VisitCaller(TICKET, false, null, null, "无人接听"),
                        new TicketVisited(TICKET, false, null, null, sealed("无人接听"), false),
                        DONE);
    }

    @Test
    void whoever_handled_it_does_not_ask() {
        answered().by(HANDLER).refuses(visit(true), VISIT_BY_HANDLER);
    }

    @Test
    void a_caller_who_was_reached_is_asked_both_and_one_who_was_not_nothing() {
        answered().refuses(new VisitCaller(TICKET, true, true, null, null), VISIT_ANSWERS);
        answered().refuses(new VisitCaller(TICKET, true, null, true, null), VISIT_ANSWERS);
        answered().refuses(new VisitCaller(TICKET, false, null, true, null), VISIT_ANSWERS);
        handled().refuses(visit(true), TICKET_STEP);
    }

    @Test
    void discontent_leads_to_another_try_a_reason_or_oversight() {
        answered().leadsTo(visit(false), new TicketVisited(TICKET, true, false, false, null, true));
        answered()
                .leadsTo(
                        new VisitCaller(TICKET, true, true, false, null),
                        new TicketVisited(TICKET, true, true, false, null, true));
        discontent().leadsTo(new ReopenTicket(TICKET, "未补发"), new TicketReopened(TICKET, sealed("未补发")));
        discontent()
                .leadsTo(
                        new ExplainDiscontent(TICKET, "诉求于法无据"),
                        new DiscontentExplained(TICKET, sealed("诉求于法无据")),
                        DONE);
        discontent()
                .leadsTo(
                        new PutTicketUnderOversight(TICKET, "承办不力"),
                        new TicketPutUnderOversight(TICKET, sealed("承办不力")),
                        DONE);
        answered().refuses(new ExplainDiscontent(TICKET, "诉求于法无据"), TICKET_STEP);
    }

    @Test
    void a_ticket_is_reopened_once() {
        Line second = discontent()
                .after(new ReopenTicket(TICKET, "未补发"), dispatch(UNIT), new DispatchCommand.ReceiveTicket(TICKET))
                .after(new HandlingCommand.ContactCaller(TICKET, true, null), answer(TicketResult.EXPLAINED))
                .by(AGENT)
                .after(visit(false));
        second.refuses(new ReopenTicket(TICKET, "仍未补发"), REOPEN_ONCE);
    }

    @Test
    void a_visit_that_nobody_makes_is_called_overdue_once() {
        DueDate due = DEADLINES.due("T-HL-VISIT", MONDAY);
        answered().refuses(new CallVisitOverdue(TICKET), TICKET_DUE_NOT_REACHED);
        answered().at(due.dueAt()).leadsTo(new CallVisitOverdue(TICKET), new TicketVisitOverdue(TICKET, due));
        answered()
                .at(due.dueAt())
                .after(new CallVisitOverdue(TICKET))
                .refuses(new CallVisitOverdue(TICKET), TICKET_DUE_NOT_REACHED);
    }
}
