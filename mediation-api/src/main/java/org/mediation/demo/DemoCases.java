package org.mediation.demo;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.processes.Workers;
import org.mediation.roster.MediatorId;
import org.mediation.security.Account;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disputes of the demo at every stage, so that every desk has something to do at the first start; made once. */
@Component
@Order(20)
@ConditionalOnBooleanProperty("mediation.demo-cases")
class DemoCases implements ApplicationRunner {
    private static final MediatorId MEDIATOR =
            DemoUnion.centreOf("110106").mediators().get(0).id();

    private final CommandGateway gateway;
    private final Workers workers;
    private final Clock clock;
    private final JdbcClient jdbc;

    DemoCases(CommandGateway gateway, Workers workers, Clock clock, JdbcClient jdbc) {
        this.gateway = gateway;
        this.workers = workers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from views.case_summary")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        told("孟小禾", "京南保洁服务有限公司", Channel.WINDOW, 0, ClaimCategory.WAGES, 960_000, "公司拖欠两个月工资，多次催要未果。");
        told("乔远山", "丰和餐饮管理有限公司", Channel.PHONE_12351, 1, ClaimCategory.SOCIAL_INSURANCE, 0, "来电询问离职后社保如何转移。");
        told("柏文静", "云栈网络科技有限公司", Channel.WEB, 2, ClaimCategory.OVERTIME, 1_480_000, "周末加班未支付加班费，有考勤记录。")
                .complete();
        told("简立东", "安泰物业管理有限公司", Channel.WINDOW, 3, ClaimCategory.SEVERANCE, 3_200_000, "公司搬迁后解除合同，未支付经济补偿。")
                .complete()
                .accept();
        told("舒明月", "锦程汽车服务有限公司", Channel.WINDOW, 4, ClaimCategory.DOUBLE_WAGE, 4_100_000, "入职八个月未签书面劳动合同。")
                .complete()
                .accept()
                .consent();
        told("仇大海", "宏图建筑劳务有限公司", Channel.WINDOW, 9, ClaimCategory.WAGES, 2_600_000, "工程结束后拖欠工资。")
                .complete()
                .accept()
                .consent()
                .chooseMediator()
                .meet();
        told("尹秋实", "百味食品加工有限公司", Channel.WEB, 6, ClaimCategory.ANNUAL_LEAVE, 720_000, "三年未休年休假，要求支付工资。")
                .complete()
                .accept()
                .consent()
                .chooseMediator()
                .meet()
                .propose();
        told("裴晓光", "速达配送有限公司", Channel.WINDOW, 8, ClaimCategory.WAGES, 1_800_000, "拖欠三个月配送提成。")
                .complete()
                .accept()
                .consent()
                .chooseMediator()
                .meet()
                .propose()
                .sign()
                .leaveUnconfirmed()
                .pay(1);
        told("安若溪", "明德教育咨询有限公司", Channel.WINDOW, 5, ClaimCategory.UNLAWFUL_TERMINATION, 4_500_000, "孕期被违法解除劳动合同。")
                .complete()
                .accept()
                .refuse();
        told("常守信", "瑞丰仓储有限公司", Channel.WINDOW, 10, ClaimCategory.WAGES, 1_200_000, "拖欠工资，双方愿意协商。")
                .complete()
                .accept()
                .consent()
                .chooseMediator()
                .meet()
                .propose()
                .sign()
                .leaveUnconfirmed()
                .pay(1)
                .pay(2)
                .close();
        DemoCorridor.tell(this::told);
    }

    private DemoCase told(
            String worker,
            String employer,
            Channel channel,
            int daysAgo,
            ClaimCategory category,
            long amountFen,
            String narrative) {
        return told(new DemoCase.Told(worker, employer, channel, daysAgo, category, amountFen, narrative))
                .register();
    }

    private DemoCase told(DemoCase.Told dispute) {
        return new DemoCase(dispute, clock, MEDIATOR, this::send);
    }

    /** As the demo account of that role would; then what the system does by itself is done before going on. */
    private void send(Role role, CaseCommand command) {
        Account account = DemoAccounts.all().stream()
                .filter(each -> each.actor().role() == role)
                .findFirst()
                .orElseThrow();
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        account.actor().id().toString(),
                        Header.ROLE,
                        role.name(),
                        Header.ORGANISATION,
                        String.valueOf(account.actor().organisation()),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        clock.instant().toString())));
        workers.drain();
    }
}
