package org.mediation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidApplicant;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidCommand;
import org.mediation.legalaid.AidEmergency;
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidOpponent;
import org.mediation.legalaid.AidResult;
import org.mediation.legalaid.AidScope;
import org.mediation.legalaid.EmergencyGround;
import org.mediation.legalaid.HardshipBasis;
import org.mediation.legalaid.LawyerId;
import org.mediation.legalaid.Proceeding;
import org.mediation.processes.Workers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Aid matters of the demo at several stages, so that reviewer and lawyers have something to do; made once. */
@Component
@Order(30)
@ConditionalOnBooleanProperty("mediation.demo-cases")
class DemoAid implements ApplicationRunner {
    private static final DemoOrganisation CENTRE = DemoUnion.centreOf("110106");
    private static final String HASH = "5e".repeat(32);

    private final CommandGateway gateway;
    private final Workers workers;
    private final Clock clock;
    private final JdbcClient jdbc;

    DemoAid(CommandGateway gateway, Workers workers, Clock clock, JdbcClient jdbc) {
        this.gateway = gateway;
        this.workers = workers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from views.aid_summary").query(Long.class).single() > 0) {
            return;
        }
        told("水莲", "京城味道餐饮有限公司", "WAGES", 0, null, "被拖欠四个月工资，无力聘请律师。");
        told("石磊", "顺达货运有限公司", "WORK_INJURY", 1, EmergencyGround.PRESERVATION, "工伤后公司转移财产，需要立即申请保全。");
        AidId deciding = told("竹君", "新景物业服务有限公司", "TERMINATION", 3, null, "被口头辞退，未获任何补偿。");
        reviewer(new CheckAidPapers(deciding));
        granted("柳成荫", "远洋家政服务有限公司", 2);
        AidId offered = granted("秋池", "金穗粮油有限公司", 3);
        reviewer(new AssignLawyer(offered, lawyer("aidlawyer1")));
        AidId inHand = taken("向阳", "安居装饰工程有限公司", 5);
        lawyer(new RecordAidStep(inHand, AidKind.ARBITRATE, today(), 1, true, "向丰台区劳动人事争议仲裁委员会提交仲裁申请。"));
        lawyer(new LinkAidToProceeding(inHand, Proceeding.ARBITRATION, "ARB-110106", "京丰劳人仲字〔2026〕第0912号"));
        filed("田野", "众诚建筑劳务有限公司", 6);
        AidId paid = filed("禾苗", "鲜达生鲜配送有限公司", 6);
        reviewer(new CheckAidQuality(paid, 93, "GENERAL"));
        reviewer(new ApproveSubsidy(paid));
        reviewer(new PaySubsidy(paid, today(), HASH));
    }

    private AidId told(
            String worker,
            String employer,
            String category,
            int daysAgo,
            @Nullable EmergencyGround urgent,
            String facts) {
        AidId aid = new AidId(DemoId.of("aid", worker));
        reviewer(new ApplyForAid(
                aid,
                CENTRE.id(),
                CENTRE.districtCode(),
                AidChannel.WINDOW,
                AidScope.LABOUR_DISPUTE,
                category,
                now().minusDays(daysAgo),
                urgent == null ? null : new AidEmergency(urgent, null),
                new AidApplicant(new SubjectToken(DemoId.of("person", worker)), worker, null, "13800001234", null),
                new AidOpponent(employer, null),
                null,
                null,
                null,
                facts,
                "家庭月收入低于本市最低工资标准。"));
        return aid;
    }

    private AidId granted(String worker, String employer, int daysAgo) {
        AidId aid = told(worker, employer, "WAGES", daysAgo, null, "被拖欠工资，多次催要未果。");
        reviewer(new CheckAidPapers(aid));
        reviewer(new GrantAid(aid, AidKind.ARBITRATE, HardshipBasis.VERIFIED));
        return aid;
    }

    private AidId taken(String worker, String employer, int daysAgo) {
        AidId aid = granted(worker, employer, daysAgo);
        reviewer(new AssignLawyer(aid, lawyer("aidlawyer1")));
        lawyer(new AcceptAssignment(aid, HASH, HASH));
        return aid;
    }

    private AidId filed(String worker, String employer, int daysAgo) {
        AidId aid = taken(worker, employer, daysAgo);
        lawyer(new EndAidHandling(aid, today()));
        lawyer(new SubmitAidFile(aid, AidResult.WON, 2_350_000, true, "仲裁裁决支持全部请求，公司已经支付。", HASH, "非常满意"));
        return aid;
    }

    private static LawyerId lawyer(String username) {
        return new LawyerId(DemoId.of("account", username));
    }

    private void reviewer(AidCommand command) {
        send(DemoId.of("account", "aidreviewer").toString(), Role.AID_REVIEWER, command);
    }

    private void lawyer(AidCommand command) {
        send(DemoId.of("account", "aidlawyer1").toString(), Role.AID_LAWYER, command);
    }

    private void send(String actor, Role role, Object command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor,
                        Header.ROLE,
                        role.name(),
                        Header.ORGANISATION,
                        CENTRE.id().toString(),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        clock.instant().toString())));
        workers.drain();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }

    private LocalDate today() {
        return now().toLocalDate();
    }
}
