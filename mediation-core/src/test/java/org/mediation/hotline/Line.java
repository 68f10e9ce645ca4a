package org.mediation.hotline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.Thresholds;
import org.mediation.hotline.CallCommand.RegisterTicket;
import org.mediation.kernel.Header;
import org.mediation.kernel.MovableClock;
import org.mediation.kernel.Refusal;
import org.mediation.kernel.Rule;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.roster.FixedRoster;
import org.mediation.roster.OrganisationId;

/** A ticket that has come to a certain point, on which one more command is tried. */
final class Line {
    static final TicketId TICKET = new TicketId(new UUID(80, 1));
    static final TicketId EARLIER = new TicketId(new UUID(80, 2));
    static final OrganisationId CENTRE = new OrganisationId(new UUID(20, 1));
    static final OrganisationId UNIT = new OrganisationId(new UUID(20, 2));
    static final OrganisationId CLOSED = new OrganisationId(new UUID(20, 3));
    static final String AGENT = "agent";
    static final String DISPATCHER = "dispatcher";
    static final String HANDLER = "handler";
    static final LocalDate MONDAY = LocalDate.parse("2026-09-07");
    static final OffsetDateTime CALLED = OffsetDateTime.parse("2026-09-07T09:00:00+08:00");
    static final Deadlines DEADLINES = Deadlines.delivered();
    static final String NUMBER = "京工热〔2026〕000001号";

    private final MovableClock clock = new MovableClock(CALLED);
    private final TestExecutor<HotlineTicket> soFar;
    private String actor = AGENT;

    private Line() {
        soFar = new AggregateTestFixture<>(HotlineTicket.class)
                .registerInjectableResource(DEADLINES)
                .registerInjectableResource(Thresholds.delivered())
                .registerInjectableResource((Clock) clock)
                .registerInjectableResource(new TransparentVault())
                .registerInjectableResource(new FixedRoster()
                        .withCentre(CENTRE, true)
                        .withCentre(UNIT, true)
                        .withCentre(CLOSED, false))
                .registerInjectableResource((TicketNumbers) year -> "京工热〔" + year + "〕000001号")
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Header.ACTOR));
                    return chain.proceed();
                })
                .givenNoPriorActivity();
    }

    static Line silent() {
        return new Line();
    }

    static Line consultation() {
        return silent().after(register(TicketCategory.CONSULTATION));
    }

    static Line registered() {
        return silent().after(register(TicketCategory.ASSISTANCE));
    }

    static Line dispatched() {
        return registered().by(DISPATCHER).after(dispatch(UNIT)).by(HANDLER);
    }

    static Line returned() {
        return dispatched()
                .after(new DispatchCommand.ProposeReturn(TICKET, "不在本区"))
                .by(DISPATCHER);
    }

    static Line handled() {
        return dispatched().after(new DispatchCommand.ReceiveTicket(TICKET));
    }

    static Line contacted() {
        return handled().after(new HandlingCommand.ContactCaller(TICKET, true, null));
    }

    static Line answered() {
        return contacted().after(answer(TicketResult.SOLVED)).by(AGENT);
    }

    static Line discontent() {
        return answered().after(visit(false)).by(DISPATCHER);
    }

    static RegisterTicket register(TicketCategory category) {
        return register(category, "110106", null, false, "张三", "13800000000", null);
    }

    static RegisterTicket register(
            TicketCategory category,
            @Nullable String employerDistrict,
            @Nullable String callerDistrict,
            boolean anonymous,
            @Nullable String name,
            @Nullable String phone,
            @Nullable Danger danger) {
        return new RegisterTicket(
                TICKET,
                null,
                TicketChannel.CALL,
                category,
                CALLED,
                CENTRE,
                employerDistrict,
                callerDistrict,
                anonymous,
                name,
                phone,
                null,
                null,
                "公司拖欠两个月工资",
                danger,
                false);
    }

    static DispatchCommand.DispatchTicket dispatch(OrganisationId unit) {
        return new DispatchCommand.DispatchTicket(TICKET, unit, Difficulty.GENERAL);
    }

    static HandlingCommand.AnswerTicket answer(TicketResult result) {
        return new HandlingCommand.AnswerTicket(TICKET, result, "已协调补发", null);
    }

    static VisitCommand.VisitCaller visit(boolean content) {
        return new VisitCommand.VisitCaller(TICKET, true, content, content, null);
    }

    static Sealed sealed(String text) {
        return TransparentVault.sealed(new SubjectToken(TICKET.value()), text);
    }

    Line by(String who) {
        actor = who;
        return this;
    }

    Line after(TicketCommand... commands) {
        for (TicketCommand command : commands) {
            soFar.andGivenCommands(new GenericCommandMessage<>(command, header()));
        }
        return this;
    }

    /** What follows happens when this day begins in Beijing. */
    Line on(LocalDate day) {
        return at(BeijingTime.startOf(day));
    }

    Line at(Instant moment) {
        clock.set(moment);
        return this;
    }

    void leadsTo(TicketCommand command, TicketEvent... events) {
        soFar.when(command, header()).expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
    }

    void refuses(TicketCommand command, Rule rule) {
        soFar.when(command, header()).expectNoEvents().expectException(Refusal.by(rule));
    }

    private Map<String, String> header() {
        return Map.of(Header.ACTOR, actor);
    }
}
