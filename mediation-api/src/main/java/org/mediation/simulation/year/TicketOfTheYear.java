package org.mediation.simulation.year;

import static org.mediation.kernel.Role.HOTLINE_AGENT;
import static org.mediation.kernel.Role.HOTLINE_DISPATCHER;
import static org.mediation.kernel.Role.SYSTEM;
import static org.mediation.kernel.Role.TICKET_HANDLER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.demo.DemoUnion;
import org.mediation.hotline.CallCommand;
import org.mediation.hotline.ConvertedAid;
import org.mediation.hotline.ConvertedCase;
import org.mediation.hotline.Difficulty;
import org.mediation.hotline.DispatchCommand;
import org.mediation.hotline.HandlingCommand;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketChannel;
import org.mediation.hotline.TicketCommand;
import org.mediation.hotline.TicketId;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.VisitCommand;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.mediation.simulation.SimulatedTime;

/** One request to the hotline in the year, from the call to its completion. */
final class TicketOfTheYear {
    private static final OrganisationId HOTLINE =
            DemoUnion.organisations().get(0).id();
    private static final List<TicketCategory> HANDLED = List.of(
            TicketCategory.ASSISTANCE,
            TicketCategory.ASSISTANCE,
            TicketCategory.PETITION,
            TicketCategory.LEGAL_AID,
            TicketCategory.SUGGESTION);
    private static final List<TicketResult> RESULTS =
            List.of(TicketResult.SOLVED, TicketResult.SOLVED, TicketResult.EXPLAINED, TicketResult.REFERRED_OUT);
    private static final List<TicketChannel> CHANNELS = List.of(
            TicketChannel.CALL, TicketChannel.CALL, TicketChannel.CALL, TicketChannel.APP, TicketChannel.HOTLINE_12345);
    private static final int LATE_BY_DAYS = 20;

    /** What becomes of a request. */
    enum Ending {
        ANSWERED_ON_CALL,
        HANDLED,
        HANDLED_LATE,
        TO_CASE,
        TO_AID
    }

    /** @param successor the case or the aid matter that it becomes */
    record Fate(
            int number,
            Ending ending,
            String district,
            LocalDate begins,
            boolean content,
            @Nullable UUID successor) {}

    private final Fate fate;
    private final Somebody people;
    private final Desks desks;
    private final SimulatedTime time;
    private final OrganisationId unit;

    TicketOfTheYear(Fate fate, long seed, Desks desks, SimulatedTime time) {
        this.fate = fate;
        this.people = new Somebody(seed, "ticket", fate.number());
        this.desks = desks;
        this.time = time;
        this.unit = DemoUnion.centreOf(fate.district()).id();
    }

    /** Early enough that what it becomes on the same day comes after it. */
    void live() {
        time.setTo(fate.begins()
                .atTime(LocalTime.of(8, 0))
                .atZone(BeijingTime.ZONE)
                .plusMinutes(people.below(fate.successor() == null ? 600 : 30, "minute"))
                .toInstant());
        send(HOTLINE_AGENT, registration());
        if (fate.ending() == Ending.ANSWERED_ON_CALL) {
            later(Duration.ofMinutes(7));
            send(HOTLINE_AGENT, new CallCommand.AnswerOnCall(id(), "已当场答复有关规定和办理途径。"));
            return;
        }
        later(Duration.ofMinutes(12));
        send(HOTLINE_DISPATCHER, new DispatchCommand.DispatchTicket(id(), unit, Difficulty.GENERAL));
        later(Duration.ofMinutes(10));
        send(TICKET_HANDLER, new DispatchCommand.ReceiveTicket(id()));
        send(TICKET_HANDLER, new HandlingCommand.ContactCaller(id(), true, null));
        UUID successor = fate.successor();
        if (successor != null) {
            time.setTo(fate.begins()
                    .atTime(LocalTime.of(18, 0))
                    .atZone(BeijingTime.ZONE)
                    .toInstant());
            send(
                    TICKET_HANDLER,
                    fate.ending() == Ending.TO_CASE
                            ? new HandlingCommand.ConvertTicketToCase(id(), new ConvertedCase(successor), true)
                            : new HandlingCommand.ConvertTicketToAid(id(), new ConvertedAid(successor), true));
            return;
        }
        answer();
    }

    private void answer() {
        if (fate.ending() == Ending.HANDLED_LATE) {
            later(Duration.ofDays(LATE_BY_DAYS));
            send(SYSTEM, new HandlingCommand.UrgeTicket(id()));
            send(SYSTEM, new HandlingCommand.CallTicketOverdue(id()));
        }
        later(Duration.ofHours(20L + people.below(24, "handling")));
        send(
                TICKET_HANDLER,
                new HandlingCommand.AnswerTicket(id(), people.of(RESULTS, "result"), "已与来电人沟通并书面答复。", null));
        later(Duration.ofHours(20));
        send(HOTLINE_AGENT, new VisitCommand.VisitCaller(id(), true, fate.content(), fate.content(), null));
        if (!fate.content()) {
            send(HOTLINE_DISPATCHER, new VisitCommand.ExplainDiscontent(id(), "诉求超出工会职权，已告知其他途径"));
        }
    }

    private CallCommand.RegisterTicket registration() {
        boolean anonymous = people.below(12, "anonymous") == 0 && fate.ending() == Ending.ANSWERED_ON_CALL;
        return new CallCommand.RegisterTicket(
                id(),
                null,
                people.of(CHANNELS, "channel"),
                category(),
                time.instant().atZone(BeijingTime.ZONE).toOffsetDateTime(),
                HOTLINE,
                fate.district(),
                null,
                anonymous,
                anonymous ? null : people.person(),
                people.phone(),
                null,
                people.firm(),
                "来电人反映与" + people.firm() + "之间的劳动权益问题，请求工会帮助。",
                null,
                false);
    }

    private TicketCategory category() {
        return switch (fate.ending()) {
            case ANSWERED_ON_CALL -> TicketCategory.CONSULTATION;
            case TO_AID -> TicketCategory.LEGAL_AID;
            case TO_CASE -> TicketCategory.ASSISTANCE;
            default -> people.of(HANDLED, "category");
        };
    }

    private TicketId id() {
        return new TicketId(people.id("ticket"));
    }

    private void later(Duration passes) {
        time.pass(passes);
    }

    private void send(Role role, TicketCommand command) {
        OrganisationId desk = role == TICKET_HANDLER ? unit : HOTLINE;
        desks.send(role, people.id(desk + role.name()), desk, command);
    }
}
