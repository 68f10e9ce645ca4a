package org.mediation.legalaid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.kernel.Header;
import org.mediation.kernel.MovableClock;
import org.mediation.kernel.Refusal;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.TransparentVault;
import org.mediation.legalaid.AidApplicationCommand.*;
import org.mediation.legalaid.AidAssignmentCommand.*;
import org.mediation.legalaid.AidClosingCommand.*;
import org.mediation.legalaid.AidHandlingCommand.*;
import org.mediation.roster.FixedRoster;
import org.mediation.roster.OrganisationId;

/** An aid matter that has come to a certain point, on which one more command is tried. */
final class Aid {
    static final AidId AID = new AidId(new UUID(4, 1));
    static final OrganisationId CENTRE = new OrganisationId(new UUID(1, 7));
    static final OrganisationId CLOSED = new OrganisationId(new UUID(1, 8));
    static final SubjectToken WORKER = new SubjectToken(new UUID(5, 1));
    static final CaseReference DISPUTE = new CaseReference(new UUID(6, 1));
    static final PartyReference CLIENT = new PartyReference(new UUID(5, 1));
    static final String EMPLOYER = "91110106MA01ABCD1X";
    static final String REVIEWER = new UUID(3, 1).toString();
    static final String HASH = "ab".repeat(32);
    static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-16T09:00:00+08:00");
    static final LocalDate TODAY = MONDAY.toLocalDate();
    static final Deadlines DEADLINES = Deadlines.delivered();
    static final SubjectToken CONTENT = new SubjectToken(AID.value());

    private final MovableClock clock = new MovableClock(MONDAY);
    private final TestExecutor<LegalAidMatter> soFar;
    private String actor = REVIEWER;

    private Aid(AidStandards standards) {
        soFar = new AggregateTestFixture<>(LegalAidMatter.class)
                .registerInjectableResource(DEADLINES)
                .registerInjectableResource((Clock) clock)
                .registerInjectableResource(new TransparentVault())
                .registerInjectableResource(
                        new FixedRoster().withCentre(CENTRE, true).withCentre(CLOSED, false))
                .registerInjectableResource(new FixedLawyers())
                .registerInjectableResource((StandardsInForce) centre -> standards)
                .registerInjectableResource(
                        (AidNumbers) (district, year) -> "京工援〔" + year + "〕" + district + "第000001号")
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(new SimpleCorrelationDataProvider(Header.ACTOR));
                    return chain.proceed();
                })
                .givenNoPriorActivity();
    }

    static AidStandards standards() {
        AidStandards words = AidStandards.delivered();
        return new AidStandards(
                3,
                words.categories(),
                words.difficulties(),
                List.of(
                        new ScaleLine(AidKind.ARBITRATE, null, "GENERAL", 150_000),
                        new ScaleLine(AidKind.ARBITRATE, AidResult.WON, "GENERAL", 180_000),
                        new ScaleLine(AidKind.CONSULT, null, "GENERAL", 0)));
    }

    static Aid nothing() {
        return new Aid(standards());
    }

    static Aid applied() {
        return nothing().after(application());
    }

    static Aid applied(AidStandards standards) {
        return new Aid(standards).after(application());
    }

    static Aid urgent() {
        return nothing().after(application(null, new AidEmergency(EmergencyGround.PRESERVATION, null), "月收入不足"));
    }

    static Aid deciding() {
        return applied().after(new CheckAidPapers(AID));
    }

    static Aid granted() {
        return deciding().after(grant());
    }

    static Aid offered() {
        return granted().after(new AssignLawyer(AID, FixedLawyers.ZHAO));
    }

    static Aid inHand() {
        return offered().by(FixedLawyers.ZHAO).after(accept());
    }

    static Aid ended() {
        return inHand().after(new EndAidHandling(AID, TODAY));
    }

    static Aid filed() {
        return ended().after(file()).by(REVIEWER);
    }

    static Aid checked() {
        return filed().after(new CheckAidQuality(AID, 90, "GENERAL"));
    }

    static Aid approved() {
        return checked().after(new ApproveSubsidy(AID));
    }

    static Aid paid() {
        return approved().after(new PaySubsidy(AID, TODAY, HASH));
    }

    static Aid closed() {
        return paid().after(new CloseAid(AID));
    }

    static ApplyForAid application() {
        return application(null, null, "月收入不足");
    }

    static ApplyForAid application(
            @Nullable CaseReference dispute, @Nullable AidEmergency emergency, @Nullable String hardship) {
        return application(
                CENTRE, "WAGES", AidScope.LABOUR_DISPUTE, MONDAY, dispute, emergency, hardship, "王芳", "拖欠工资");
    }

    static ApplyForAid application(
            OrganisationId centre,
            String category,
            AidScope scope,
            OffsetDateTime receivedAt,
            @Nullable CaseReference dispute,
            @Nullable AidEmergency emergency,
            @Nullable String hardship,
            String name,
            String facts) {
        return new ApplyForAid(
                AID,
                centre,
                "110106",
                AidChannel.WINDOW,
                scope,
                category,
                receivedAt,
                emergency,
                new AidApplicant(WORKER, name, "110106199001011234", null, null),
                new AidOpponent("丰台区某餐饮公司", EMPLOYER),
                dispute,
                dispute == null ? null : CLIENT,
                null,
                facts,
                hardship);
    }

    static GrantAid grant() {
        return new GrantAid(AID, AidKind.ARBITRATE, HardshipBasis.VERIFIED);
    }

    static AcceptAssignment accept() {
        return new AcceptAssignment(AID, HASH, HASH);
    }

    static SubmitAidFile file() {
        return new SubmitAidFile(AID, AidResult.WON, 2_000_000, true, "裁决支持全部请求", HASH, "满意");
    }

    static RecordAidStep step() {
        return new RecordAidStep(AID, AidKind.ARBITRATE, TODAY, 1, true, "提交仲裁申请");
    }

    static Sealed told(String plain) {
        return TransparentVault.sealed(CONTENT, plain);
    }

    static Sealed toldBy(String plain) {
        return TransparentVault.sealed(WORKER, plain);
    }

    Aid by(LawyerId who) {
        return by(who.toString());
    }

    Aid by(String who) {
        actor = who;
        return this;
    }

    Aid at(Instant moment) {
        clock.set(moment);
        return this;
    }

    Aid after(AidCommand... commands) {
        for (AidCommand command : commands) {
            soFar.andGivenCommands(new GenericCommandMessage<>(command, MetaData.with(Header.ACTOR, actor)));
        }
        return this;
    }

    Verdict when(AidCommand command) {
        return new Verdict(soFar.when(command, Map.of(Header.ACTOR, actor)));
    }

    /** What the matter made of a command. */
    record Verdict(ResultValidator<LegalAidMatter> result) {
        void leadsTo(AidEvent... events) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        }

        void refusedBy(AidRule rule) {
            result.expectNoEvents().expectException(Refusal.by(rule));
        }

        void changesNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }
    }
}
