package org.mediation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.Attendance;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConfirmationCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.Obligation;
import org.mediation.casework.ObligationId;
import org.mediation.casework.ObligationKind;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.PartyId;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PaymentId;
import org.mediation.casework.PerformanceCommand;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.ProposalAnswer;
import org.mediation.casework.ProposalId;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.ReferralKind;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SessionId;
import org.mediation.casework.SessionMode;
import org.mediation.casework.SettlementCommand;
import org.mediation.casework.Side;
import org.mediation.kernel.Role;
import org.mediation.organisations.Counterparts;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OutsideBody;

/** One invented dispute of the demo, told by the commands of the people at their desks; every id comes from its name. */
final class DemoCase {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Told told;
    private final Clock clock;
    private final BiConsumer<Role, CaseCommand> desk;
    private final MediatorId mediator;
    private CaseId id;

    /** What the dispute is about. */
    record Told(
            String worker,
            String employer,
            Channel channel,
            int daysAgo,
            ClaimCategory category,
            long amountFen,
            String narrative) {}

    DemoCase(Told told, Clock clock, MediatorId mediator, BiConsumer<Role, CaseCommand> desk) {
        this.told = told;
        this.clock = clock;
        this.mediator = mediator;
        this.desk = desk;
        this.id = new CaseId(DemoId.of("case", told.worker()));
    }

    CaseId id() {
        return id;
    }

    private UUID uuid(String what) {
        return DemoId.of(what, told.worker());
    }

    private PartyId worker() {
        return new PartyId(uuid("worker"));
    }

    private PartyId employer() {
        return new PartyId(uuid("employer"));
    }

    private List<PartyId> both() {
        return List.of(worker(), employer());
    }

    private ClaimId claim() {
        return new ClaimId(uuid("claim"));
    }

    /** Stands for the SHA-256 of a paper that the demo does not have. */
    String fingerprint(String paper) {
        return (uuid(paper).toString() + uuid(paper + " 2")).replace("-", "");
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(BEIJING));
    }

    DemoCase register() {
        desk.accept(
                Role.INTAKE_CLERK,
                new IntakeCommand.RegisterCase(
                        id(),
                        null,
                        told.channel(),
                        told.channel() == Channel.PHONE_12351,
                        true,
                        false,
                        DisputeKind.INDIVIDUAL,
                        OffsetDateTime.now(clock.withZone(BEIJING)).minus(Duration.ofDays(told.daysAgo())),
                        "110106",
                        null,
                        DemoUnion.centreOf("110106").id(),
                        null,
                        null,
                        parties(),
                        claims(),
                        told.narrative(),
                        null));
        return this;
    }

    private List<NewParty> parties() {
        return List.of(
                new NewParty(
                        worker(),
                        Side.APPLICANT,
                        PartyKind.PERSON,
                        told.worker(),
                        null,
                        null,
                        "19900000000",
                        null,
                        Set.of(PriorityFlag.MIGRANT_WORKER)),
                new NewParty(
                        employer(),
                        Side.RESPONDENT,
                        PartyKind.EMPLOYER,
                        told.employer(),
                        null,
                        null,
                        "01000000000",
                        null,
                        Set.of()));
    }

    private List<NewClaim> claims() {
        return List.of(new NewClaim(
                claim(),
                told.category(),
                told.amountFen() == 0 ? null : told.amountFen(),
                null,
                null,
                today().minusMonths(3),
                null));
    }

    /** As {@link #register}, by a court or a commission, whose own people do it. */
    DemoCase handOver(ReferralKind kind, String body, String number, @Nullable ArbitrationStatus status) {
        id = Counterparts.caseOf(Counterparts.idOf(body), number);
        return as(
                kind.from() == OutsideBody.Kind.COURT ? Role.COURT_LIAISON : Role.ARBITRATION_LIAISON,
                opened -> new ReferralCommand.ReceiveReferral(
                        opened,
                        kind,
                        body,
                        number,
                        null,
                        today().minusDays(told.daysAgo()),
                        status,
                        null,
                        true,
                        DisputeKind.INDIVIDUAL,
                        OffsetDateTime.now(clock.withZone(BEIJING)).minus(Duration.ofDays(told.daysAgo())),
                        "110106",
                        DemoUnion.centreOf("110106").id(),
                        parties(),
                        claims(),
                        told.narrative()));
    }

    /** One more step, by whoever does it. */
    DemoCase as(Role role, Function<CaseId, CaseCommand> step) {
        desk.accept(role, step.apply(id()));
        return this;
    }

    DemoCase complete() {
        desk.accept(Role.INTAKE_CLERK, new IntakeCommand.CompleteRegistration(id(), true, true));
        return this;
    }

    DemoCase accept() {
        desk.accept(Role.MEDIATION_ORG_HEAD, new IntakeCommand.AcceptCase(id(), true, true, true, true));
        return this;
    }

    DemoCase refuse() {
        desk.accept(
                Role.INTAKE_CLERK,
                new ConsentCommand.RefuseConsent(id(), employer(), ContactChannel.PHONE, "公司要求直接仲裁"));
        return this;
    }

    DemoCase consent() {
        desk.accept(
                Role.INTAKE_CLERK,
                new ConsentCommand.GiveConsent(id(), employer(), ContactChannel.PHONE, "电话录音", false));
        return this;
    }

    DemoCase chooseMediator() {
        both().forEach(party ->
                desk.accept(Role.INTAKE_CLERK, new PanelCommand.ProposeMediator(id(), party, mediator)));
        desk.accept(Role.MEDIATOR, new PanelCommand.MakeDisclosure(id(), mediator, false, null));
        return this;
    }

    DemoCase meet() {
        SessionId session = new SessionId(uuid("session"));
        desk.accept(
                Role.MEDIATOR,
                new SessionCommand.ScheduleSession(
                        id(),
                        session,
                        OffsetDateTime.now(clock.withZone(BEIJING)).plusHours(2),
                        SessionMode.ON_SITE,
                        "第一调解室"));
        desk.accept(
                Role.MEDIATOR,
                new SessionCommand.HoldSession(
                        id(),
                        session,
                        both().stream()
                                .map(party -> new Attendance(party, true, true))
                                .toList(),
                        true,
                        "双方到场陈述，对欠款事实无异议，对支付时间有分歧。",
                        true));
        return this;
    }

    DemoCase propose() {
        desk.accept(
                Role.MEDIATOR,
                new SettlementCommand.MakeProposal(
                        id(),
                        new ProposalId(uuid("proposal")),
                        "公司分两期支付。",
                        List.of(claim()),
                        List.of(instalment(1, 7), instalment(2, 37))));
        return this;
    }

    private Obligation instalment(int number, int days) {
        return new Obligation(
                new ObligationId(uuid("instalment " + number)),
                employer(),
                worker(),
                ObligationKind.PAY_WAGES,
                told.amountFen() / 2,
                today().plusDays(days),
                claim());
    }

    DemoCase sign() {
        both().forEach(party -> desk.accept(
                Role.MEDIATOR, new SettlementCommand.AnswerProposal(id(), party, ProposalAnswer.ACCEPT, null, false)));
        desk.accept(Role.MEDIATION_ORG_HEAD, new SettlementCommand.CheckLegality(id(), true, true, true, true, null));
        both().forEach(party -> desk.accept(
                Role.MEDIATOR, new SettlementCommand.SignAgreement(id(), party, false, fingerprint("签名页扫描件"))));
        desk.accept(Role.MEDIATOR, new SettlementCommand.CountersignAgreement(id(), mediator));
        desk.accept(Role.MEDIATION_ORG_HEAD, new SettlementCommand.SealAgreement(id(), fingerprint("用印登记")));
        return this;
    }

    DemoCase leaveUnconfirmed() {
        return as(Role.MEDIATOR, ConfirmationCommand.DeclineConfirmation::new);
    }

    DemoCase pay(int number) {
        PaymentId payment = new PaymentId(uuid("payment " + number));
        desk.accept(
                Role.MEDIATOR,
                new PerformanceCommand.ReportPayment(
                        id(),
                        payment,
                        new ObligationId(uuid("instalment " + number)),
                        told.amountFen() / 2,
                        today(),
                        fingerprint("银行回单")));
        desk.accept(Role.MEDIATOR, new PerformanceCommand.VerifyPayment(id(), payment));
        return this;
    }

    DemoCase close() {
        desk.accept(Role.MEDIATOR, new ClosingCommand.VisitParties(id(), true, true, 5, null));
        desk.accept(Role.MEDIATOR, new ClosingCommand.CloseCase(id(), "调解成功，协议已全部履行。"));
        desk.accept(Role.INTAKE_CLERK, new ClosingCommand.ArchiveCase(id(), true));
        return this;
    }
}
