package org.mediation.hotline;

import static org.mediation.hotline.Line.*;
import static org.mediation.hotline.TicketRule.*;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mediation.calendar.DueDate;
import org.mediation.hotline.DispatchCommand.*;
import org.mediation.hotline.DispatchEvent.*;

class DispatchingTest {
    private static final DueDate RETURN_DUE = DEADLINES.due("T-HL-RET", MONDAY);

    private static DueDate due(Difficulty difficulty) {
        return DEADLINES.due(difficulty.limit(), MONDAY);
    }

    private static Instant urge(DueDate due) {
        return CALLED.toInstant()
                .plus(Duration.between(CALLED.toInstant(), due.dueAt())
                        .multipliedBy(4)
                        .dividedBy(5));
    }

    @Test
    void each_class_of_difficulty_has_its_own_time_and_a_reminder_after_four_fifths_of_it() {
        for (Difficulty difficulty : Difficulty.values()) {
            DueDate due = due(difficulty);
            registered()
                    .leadsTo(
                            new DispatchTicket(TICKET, UNIT, difficulty),
                            new TicketDispatched(TICKET, UNIT, difficulty, 1, RETURN_DUE, due, urge(due)));
        }
    }

    @Test
    void a_unit_is_open_and_a_ticket_dispatched_once() {
        registered().refuses(dispatch(CLOSED), UNIT_CLOSED);
        dispatched().refuses(dispatch(UNIT), TICKET_STEP);
        consultation().refuses(dispatch(UNIT), TICKET_STEP);
    }

    @Test
    void the_unit_receives_it_or_the_dispatch_stands() {
        dispatched().leadsTo(new ReceiveTicket(TICKET), new TicketReceived(TICKET));
        dispatched().refuses(new LetDispatchStand(TICKET), TICKET_DUE_NOT_REACHED);
        dispatched().at(RETURN_DUE.dueAt()).leadsTo(new LetDispatchStand(TICKET), new TicketDeemedReceived(TICKET));
        dispatched().at(RETURN_DUE.dueAt()).refuses(new ProposeReturn(TICKET, "不在本区"), RETURN_TOO_LATE);
    }

    @Test
    void a_return_is_decided_by_the_dispatcher() {
        dispatched()
                .leadsTo(new ProposeReturn(TICKET, "不在本区"), new TicketReturnProposed(TICKET, sealed("不在本区"), false));
        returned().leadsTo(new AcceptReturn(TICKET), new TicketReturnAccepted(TICKET));
        returned().leadsTo(new RejectReturn(TICKET, "属本区"), new TicketReturnRejected(TICKET, sealed("属本区")));
        handled().refuses(new AcceptReturn(TICKET), TICKET_STEP);
        returned().refuses(new AssignUnit(TICKET, UNIT, Difficulty.GENERAL), TICKET_STEP);
    }

    @Test
    void after_two_returns_those_above_name_the_unit_for_good() {
        Line again = returned()
                .after(new AcceptReturn(TICKET), dispatch(UNIT), new ProposeReturn(TICKET, "不在本区"))
                .after(new AcceptReturn(TICKET), dispatch(UNIT));
        again.leadsTo(new ProposeReturn(TICKET, "仍不在本区"), new TicketReturnProposed(TICKET, sealed("仍不在本区"), true));
        above().refuses(new AcceptReturn(TICKET), RETURN_DECIDED_ABOVE);
        above().refuses(new RejectReturn(TICKET, "属本区"), RETURN_DECIDED_ABOVE);
        DueDate due = due(Difficulty.GENERAL);
        above().leadsTo(
                        new AssignUnit(TICKET, UNIT, Difficulty.GENERAL),
                        new TicketDispatched(TICKET, UNIT, Difficulty.GENERAL, 1, null, due, urge(due)));
        above().after(new AssignUnit(TICKET, UNIT, Difficulty.GENERAL))
                .refuses(new ProposeReturn(TICKET, "不在本区"), TICKET_STEP);
    }

    private static Line above() {
        return returned()
                .after(new AcceptReturn(TICKET), dispatch(UNIT), new ProposeReturn(TICKET, "不在本区"))
                .after(new AcceptReturn(TICKET), dispatch(UNIT), new ProposeReturn(TICKET, "仍不在本区"));
    }
}
