package org.mediation.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.casework.*;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.processes.Workers;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody at the desks of one union centre; each command is followed by what the system does by itself. */
public class Desk {
    public static final OrganisationId ORGANISATION =
            DemoUnion.centreOf("110106").id();
    public static final MediatorId MEDIATOR =
            DemoUnion.centreOf("110106").mediators().get(0).id();
    public static final MediatorId OTHER_MEDIATOR =
            DemoUnion.centreOf("110106").mediators().get(1).id();
    public static final String CLERK = "clerk";
    public static final String HEAD = "head";

    private final CommandGateway gateway;
    private final Workers workers;
    private final TestClock clock;
    private final JdbcClient jdbc;

    Desk(CommandGateway gateway, Workers workers, TestClock clock, JdbcClient jdbc) {
        this.gateway = gateway;
        this.workers = workers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A dispute of one worker with one employer. */
    public record Story(CaseId id, PartyId worker, PartyId employer, ClaimId wages) {}

    public Story registered() {
        return registered("UnionMediation");
    }

    public Story registered(String ignoredPipeline) {
        Story story = new Story(
                new CaseId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                new ClaimId(UUID.randomUUID()));
        as(
                CLERK,
                Role.INTAKE_CLERK,
                new IntakeCommand.RegisterCase(
                        story.id(),
                        null,
                        Channel.WINDOW,
                        true,
                        true,
                        false,
                        DisputeKind.INDIVIDUAL,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8)),
                        "110106",
                        null,
                        ORGANISATION,
                        List.of(
                                new NewParty(
                                        story.worker(),
                                        Side.APPLICANT,
                                        PartyKind.PERSON,
                                        "韩兰雪",
                                        "110107197211251713",
                                        null,
                                        "19900004098",
                                        null,
                                        Set.of(PriorityFlag.MIGRANT_WORKER)),
                                new NewParty(
                                        story.employer(),
                                        Side.RESPONDENT,
                                        PartyKind.EMPLOYER,
                                        "北京梅艳科技有限公司",
                                        null,
                                        "92340621MA2PBN559X",
                                        "01088003204",
                                        null,
                                        Set.of())),
                        List.of(new NewClaim(
                                story.wages(),
                                ClaimCategory.WAGES,
                                1_200_000L,
                                null,
                                null,
                                LocalDate.of(2026, 6, 30),
                                null)),
                        "公司拖欠三个月工资"));
        return story;
    }

    public void as(String actor, Role role, CaseCommand command) {
        send(actor, role, command);
        workers.drain();
    }

    public void send(String actor, Role role, CaseCommand command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor,
                        Header.ROLE,
                        role.name(),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        clock.instant().toString())));
    }

    public void clerk(CaseCommand command) {
        as(CLERK, Role.INTAKE_CLERK, command);
    }

    public void head(CaseCommand command) {
        as(HEAD, Role.MEDIATION_ORG_HEAD, command);
    }

    public void mediator(CaseCommand command) {
        as(MEDIATOR.toString(), Role.MEDIATOR, command);
    }

    public void drain() {
        workers.drain();
    }

    public Story accepted() {
        Story story = registered();
        clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        head(new IntakeCommand.AcceptCase(story.id(), true, true, true, true));
        return story;
    }

    public Story agreedToMediate() {
        Story story = accepted();
        clerk(new ConsentCommand.GiveConsent(story.id(), story.employer(), ContactChannel.PHONE, "录音0916", false));
        return story;
    }

    public Story withMediator() {
        Story story = agreedToMediate();
        clerk(new PanelCommand.ProposeMediator(story.id(), story.worker(), MEDIATOR));
        clerk(new PanelCommand.ProposeMediator(story.id(), story.employer(), MEDIATOR));
        mediator(new PanelCommand.MakeDisclosure(story.id(), MEDIATOR, false, null));
        return story;
    }

    public Story afterSession() {
        Story story = withMediator();
        SessionId session = new SessionId(UUID.randomUUID());
        mediator(new SessionCommand.ScheduleSession(
                story.id(),
                session,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8)).plusDays(4),
                SessionMode.ON_SITE,
                "第二调解室",
                true));
        mediator(new SessionCommand.HoldSession(
                story.id(),
                session,
                List.of(new Attendance(story.worker(), true, true), new Attendance(story.employer(), true, true)),
                true,
                "双方陈述，争议金额一万二千元。",
                true));
        return story;
    }

    public Story inForce(LocalDate dueOn) {
        Story story = afterSession();
        mediator(new SettlementCommand.MakeProposal(
                story.id(),
                new ProposalId(UUID.randomUUID()),
                "公司支付工资一万元",
                List.of(story.wages()),
                List.of(new Obligation(
                        new ObligationId(UUID.randomUUID()),
                        story.employer(),
                        story.worker(),
                        ObligationKind.PAY_WAGES,
                        1_000_000L,
                        dueOn,
                        story.wages()))));
        for (PartyId party : List.of(story.worker(), story.employer())) {
            mediator(new SettlementCommand.AnswerProposal(story.id(), party, ProposalAnswer.ACCEPT, null, false));
        }
        head(new SettlementCommand.CheckLegality(story.id(), true, true, true, true, null));
        for (PartyId party : List.of(story.worker(), story.employer())) {
            mediator(new SettlementCommand.SignAgreement(story.id(), party, false, "签名图像哈希"));
        }
        mediator(new SettlementCommand.CountersignAgreement(story.id(), MEDIATOR));
        head(new SettlementCommand.SealAgreement(story.id(), "印章图像哈希"));
        return story;
    }

    /** What people still have to do for a case. */
    public List<String> openTasks(Story story) {
        return jdbc.sql("select activity from views.task where case_id = ? and finished_at is null and command is null"
                        + " order by opened_sequence, activity")
                .param(story.id().value())
                .query(String.class)
                .list();
    }

    public List<String> events(Story story) {
        return jdbc.sql("select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(story.id().toString())
                .query(String.class)
                .list();
    }

    public ObligationId obligation(Story story) {
        return new ObligationId(UUID.fromString(jdbc.sql("select member from views.task where case_id = ?"
                        + " and activity = 'UserTask_AwaitPerformance' limit 1")
                .param(story.id().value())
                .query(String.class)
                .single()));
    }
}
