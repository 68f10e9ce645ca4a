package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mediation.hotline.TicketCategory.ASSISTANCE;
import static org.mediation.hotline.TicketCategory.CONSULTATION;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.hotline.CallCommand.*;
import org.mediation.hotline.Danger;
import org.mediation.hotline.Difficulty;
import org.mediation.hotline.DispatchCommand.*;
import org.mediation.hotline.EmergencyCommand.*;
import org.mediation.hotline.HandlingCommand.*;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketChannel;
import org.mediation.hotline.TicketCommand;
import org.mediation.hotline.TicketId;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.TicketRule;
import org.mediation.hotline.VisitCommand.*;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;

/** Requests to the hotline on all their ways: pipeline f. */
abstract class HotlineStories extends Stories {
    private TicketId called(TicketCategory category, @Nullable Danger danger) {
        TicketId ticket = new TicketId(UUID.randomUUID());
        agent(new RegisterTicket(
                ticket,
                null,
                TicketChannel.CALL,
                category,
                desk.now(),
                Desk.ORGANISATION,
                "110106",
                null,
                false,
                "周明",
                "13900000001",
                null,
                "某物流公司",
                "拖欠加班工资",
                danger,
                false));
        return ticket;
    }

    private void agent(TicketCommand command) {
        desk.as("agent", Role.HOTLINE_AGENT, command);
    }

    private void dispatcher(TicketCommand command) {
        desk.as("dispatcher", Role.HOTLINE_DISPATCHER, command);
    }

    private void handler(TicketCommand command) {
        desk.as("handler", Role.TICKET_HANDLER, command);
    }

    private void waitsFor(TicketId ticket, String... tasks) {
        assertThat(desk.openTasks(ticket)).containsExactlyInAnyOrder(tasks);
    }

    private void endedWith(TicketId ticket, String... events) {
        assertThat(desk.events(ticket)).endsWith(events);
        waitsFor(ticket);
    }

    private TicketId dispatched() {
        TicketId ticket = called(ASSISTANCE, null);
        dispatcher(new DispatchTicket(ticket, Desk.ORGANISATION, Difficulty.GENERAL));
        return ticket;
    }

    private TicketId answered() {
        TicketId ticket = dispatched();
        handler(new ReceiveTicket(ticket));
        handler(new ContactCaller(ticket, true, null));
        handler(new AnswerTicket(ticket, TicketResult.SOLVED, "公司已补发", null));
        return ticket;
    }

    @Test
    void a_question_is_answered_on_the_call() {
        TicketId ticket = called(CONSULTATION, null);
        waitsFor(ticket, "UserTask_AnswerOnCall");
        agent(new AnswerOnCall(ticket, "可以向调解组织申请调解"));
        endedWith(ticket, "TicketAnsweredOnCall", "TicketCompleted");
    }

    @Test
    void a_question_that_nobody_answers_is_dispatched_the_next_day() {
        TicketId ticket = called(CONSULTATION, null);
        itIsThe(desk.today().plusDays(2));
        waitsFor(ticket, "UserTask_DispatchTicket");
        TicketId other = called(CONSULTATION, null);
        agent(new PassOnTicket(other));
        waitsFor(other, "UserTask_DispatchTicket");
    }

    @Test
    void a_request_is_handled_visited_and_done() {
        TicketId ticket = called(ASSISTANCE, null);
        waitsFor(ticket, "UserTask_DispatchTicket");
        dispatcher(new DispatchTicket(ticket, Desk.ORGANISATION, Difficulty.GENERAL));
        waitsFor(ticket, "UserTask_ReceiveTicket");
        handler(new ReceiveTicket(ticket));
        waitsFor(ticket, "UserTask_HandleTicket");
        handler(new ContactCaller(ticket, true, "已说明"));
        handler(new ExtendTicket(ticket, "调取考勤记录", true));
        waitsFor(ticket, "UserTask_HandleTicket");
        handler(new AnswerTicket(ticket, TicketResult.SOLVED, "公司已补发", null));
        waitsFor(ticket, "UserTask_VisitCaller");
        agent(new VisitCaller(ticket, true, true, true, null));
        endedWith(ticket, "TicketVisited", "TicketCompleted");
    }

    @Test
    void danger_is_reported_while_the_request_is_dispatched() {
        TicketId ticket = called(CONSULTATION, Danger.CRIME);
        waitsFor(ticket, "UserTask_ReportEmergency", "UserTask_DispatchTicket");
        agent(new WithdrawTicket(ticket, "误拨"));
        waitsFor(ticket, "UserTask_ReportEmergency");
        dispatcher(new ReportEmergency(ticket, "已拨打110"));
        endedWith(ticket, "TicketCompleted", "EmergencyReported");
    }

    @Test
    void a_question_that_turns_out_to_be_urgent_is_dispatched_at_once() {
        TicketId ticket = called(CONSULTATION, null);
        agent(new RaiseEmergency(ticket, null, true));
        waitsFor(ticket, "UserTask_ReportEmergency", "UserTask_DispatchTicket");
    }

    @Test
    void a_ticket_is_returned_until_the_head_names_the_unit() {
        TicketId ticket = dispatched();
        handler(new ProposeReturn(ticket, "不在本区"));
        waitsFor(ticket, "UserTask_DecideReturn");
        dispatcher(new AcceptReturn(ticket));
        dispatcher(new DispatchTicket(ticket, Desk.ORGANISATION, Difficulty.DIFFICULT));
        handler(new ProposeReturn(ticket, "不在本区"));
        dispatcher(new AcceptReturn(ticket));
        dispatcher(new DispatchTicket(ticket, Desk.ORGANISATION, Difficulty.DIFFICULT));
        handler(new ProposeReturn(ticket, "仍不在本区"));
        waitsFor(ticket, "UserTask_AssignUnit");
        assertThatThrownBy(() -> dispatcher(new AcceptReturn(ticket)))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(TicketRule.RETURN_DECIDED_ABOVE));
        desk.as("head", Role.MEDIATION_ORG_HEAD, new AssignUnit(ticket, Desk.ORGANISATION, Difficulty.COMPLEX));
        waitsFor(ticket, "UserTask_HandleTicket");
    }

    @Test
    void a_return_that_is_rejected_is_handled() {
        TicketId ticket = dispatched();
        handler(new ProposeReturn(ticket, "不在本区"));
        dispatcher(new RejectReturn(ticket, "用人单位在本区"));
        waitsFor(ticket, "UserTask_HandleTicket");
    }

    @Test
    void a_unit_that_does_nothing_is_taken_to_have_received_then_reminded_then_overseen() {
        TicketId ticket = dispatched();
        itIsThe(desk.today().plusDays(2));
        waitsFor(ticket, "UserTask_HandleTicket");
        assertThat(desk.events(ticket)).endsWith("TicketDeemedReceived");
        itIsThe(desk.today().plusDays(4));
        assertThat(desk.events(ticket)).endsWith("TicketUrged");
        itIsThe(desk.today().plusDays(9));
        assertThat(desk.events(ticket)).endsWith("TicketOverdue");
        waitsFor(ticket, "UserTask_HandleTicket");
    }

    @Test
    void discontent_brings_it_back_once_and_then_to_oversight() {
        TicketId ticket = answered();
        agent(new VisitCaller(ticket, true, false, false, "没有补发"));
        waitsFor(ticket, "UserTask_DecideDiscontent");
        dispatcher(new ReopenTicket(ticket, "核实补发情况"));
        waitsFor(ticket, "UserTask_DispatchTicket");
        dispatcher(new DispatchTicket(ticket, Desk.ORGANISATION, Difficulty.GENERAL));
        handler(new ReceiveTicket(ticket));
        handler(new ContactCaller(ticket, true, null));
        handler(new AnswerTicket(ticket, TicketResult.EXPLAINED, "已说明", null));
        agent(new VisitCaller(ticket, true, true, false, null));
        dispatcher(new PutTicketUnderOversight(ticket, "承办不力"));
        endedWith(ticket, "TicketPutUnderOversight", "TicketCompleted");
    }

    @Test
    void a_visit_that_nobody_makes_is_called_overdue_and_stays_open() {
        TicketId ticket = answered();
        itIsThe(desk.today().plusDays(8));
        assertThat(desk.events(ticket)).endsWith("TicketVisitOverdue");
        waitsFor(ticket, "UserTask_VisitCaller");
    }
}
