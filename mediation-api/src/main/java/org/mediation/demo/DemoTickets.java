package org.mediation.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.hotline.CallCommand.*;
import org.mediation.hotline.Danger;
import org.mediation.hotline.Difficulty;
import org.mediation.hotline.DispatchCommand.*;
import org.mediation.hotline.HandlingCommand.*;
import org.mediation.hotline.TicketCategory;
import org.mediation.hotline.TicketChannel;
import org.mediation.hotline.TicketCommand;
import org.mediation.hotline.TicketId;
import org.mediation.hotline.TicketResult;
import org.mediation.hotline.VisitCommand.*;
import org.mediation.kernel.Header;
import org.mediation.processes.Workers;
import org.mediation.roster.OrganisationId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to the demo's hotline at every step, so that agents, dispatcher and units have something to do; made once. */
@Component
@Order(25)
@ConditionalOnBooleanProperty("mediation.demo-cases")
class DemoTickets implements ApplicationRunner {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final CommandGateway gateway;
    private final Workers workers;
    private final Clock clock;
    private final JdbcClient jdbc;

    DemoTickets(CommandGateway gateway, Workers workers, Clock clock, JdbcClient jdbc) {
        this.gateway = gateway;
        this.workers = workers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from views.ticket").query(Long.class).single() > 0) {
            return;
        }
        called("单玉兰", "13900010001", TicketCategory.CONSULTATION, "110106", "试用期没有签合同，公司能随时辞退吗？", null);
        called("解明远", "13900010002", TicketCategory.ASSISTANCE, "110106", "公司拖欠两个月工资，请工会帮助协调。", null);
        called(null, null, TicketCategory.PETITION, "110112", "工地集中欠薪，工人在项目部聚集。", Danger.CRIME);
        dispatched(called("查文婷", "13900010003", TicketCategory.ASSISTANCE, "110106", "孕期被调岗降薪。", null));
        handled(called("区海生", "13900010004", TicketCategory.ASSISTANCE, "110106", "离职三个月未结清提成。", null));
        answered(called("盖晓东", "13900010005", TicketCategory.SUGGESTION, "110106", "建议在园区增设户外劳动者驿站。", null));
        TicketId discontent =
                answered(called("缪思雨", "13900010006", TicketCategory.ASSISTANCE, "110106", "加班费计算有误。", null));
        as("dispatcher", new VisitCaller(discontent, true, false, false, "金额仍不对"));
    }

    private TicketId called(
            @Nullable String name,
            @Nullable String phone,
            TicketCategory category,
            String district,
            String narrative,
            @Nullable Danger danger) {
        TicketId ticket = new TicketId(DemoId.of("ticket", narrative));
        as(
                "agent",
                new RegisterTicket(
                        ticket,
                        null,
                        TicketChannel.CALL,
                        category,
                        OffsetDateTime.ofInstant(clock.instant(), BEIJING),
                        DemoUnion.organisations().get(0).id(),
                        district,
                        null,
                        name == null,
                        name,
                        phone,
                        null,
                        null,
                        narrative,
                        danger,
                        danger != null));
        return ticket;
    }

    private void dispatched(TicketId ticket) {
        OrganisationId unit = DemoUnion.centreOf("110106").id();
        as("dispatcher", new DispatchTicket(ticket, unit, Difficulty.GENERAL));
    }

    private void handled(TicketId ticket) {
        dispatched(ticket);
        as("handler.fengtai", new ReceiveTicket(ticket));
    }

    private TicketId answered(TicketId ticket) {
        handled(ticket);
        as("handler.fengtai", new ContactCaller(ticket, true, "已与来电人核实情况"));
        as("handler.fengtai", new AnswerTicket(ticket, TicketResult.EXPLAINED, "已向来电人说明处理情况。", null));
        return ticket;
    }

    private void as(String username, TicketCommand command) {
        var actor = DemoAccounts.all().stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow()
                .actor();
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor.id().toString(),
                        Header.ROLE,
                        actor.role().name(),
                        Header.ORGANISATION,
                        String.valueOf(actor.organisation()),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        clock.instant().toString())));
        workers.drain();
    }
}
