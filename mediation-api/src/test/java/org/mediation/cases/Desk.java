package org.mediation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.casework.*;
import org.mediation.demo.DemoUnion;
import org.mediation.processes.Workers;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings a story to the point at which another begins. */
public class Desk extends Office {
    public static final OrganisationId ORGANISATION =
            DemoUnion.centreOf("110106").id();
    public static final MediatorId MEDIATOR = mediators().get(0);
    public static final MediatorId OTHER_MEDIATOR = mediators().get(1);
    public static final MediatorId THIRD_MEDIATOR = mediators().get(2);

    Desk(CommandGateway gateway, Workers workers, TestClock clock, JdbcClient jdbc) {
        super(gateway, workers, clock, jdbc);
    }

    private static List<MediatorId> mediators() {
        return DemoUnion.centreOf("110106").mediators().stream()
                .map(mediator -> mediator.id())
                .toList();
    }

    /** A dispute of one worker with one employer or more, about wages first. */
    public record Story(CaseId id, PartyId worker, List<PartyId> employers, List<ClaimId> claims) {
        public PartyId employer() {
            return employers.get(0);
        }

        public ClaimId wages() {
            return claims.get(0);
        }

        public List<PartyId> parties() {
            return Stream.concat(Stream.of(worker), employers.stream()).toList();
        }
    }

    public Story registered() {
        return registered(Opening.USUAL);
    }

    public Story registered(Opening opening) {
        Story story = opening.story();
        clerk(opening.application(story, now()));
        return story;
    }

    public Story accepted() {
        return accepted(Opening.USUAL);
    }

    public Story accepted(Opening opening) {
        Story story = registered(opening);
        clerk(new IntakeCommand.CompleteRegistration(story.id(), true, true));
        head(new IntakeCommand.AcceptCase(story.id(), true, true, true, true));
        return story;
    }

    public Story agreedToMediate() {
        return agreedToMediate(Opening.USUAL);
    }

    public Story agreedToMediate(Opening opening) {
        Story story = accepted(opening);
        story.employers().forEach(employer -> consents(story, employer));
        return story;
    }

    public void consents(Story story, PartyId party) {
        clerk(new ConsentCommand.GiveConsent(story.id(), party, ContactChannel.PHONE, "录音0916", false));
    }

    public Story withMediator() {
        return withMediator(Opening.USUAL);
    }

    public Story withMediator(Opening opening) {
        Story story = withMediatorNamed(opening);
        discloses(story, MEDIATOR, false);
        return story;
    }

    public Story withMediatorNamed(Opening opening) {
        Story story = agreedToMediate(opening);
        story.parties().forEach(party -> clerk(new PanelCommand.ProposeMediator(story.id(), party, MEDIATOR)));
        return story;
    }

    public void discloses(Story story, MediatorId who, boolean ground) {
        mediator(who, new PanelCommand.MakeDisclosure(story.id(), who, ground, ground ? "曾任该公司顾问" : null));
    }

    public SessionId schedules(Story story) {
        SessionId session = new SessionId(UUID.randomUUID());
        mediator(new SessionCommand.ScheduleSession(
                story.id(), session, now().plusDays(4), SessionMode.ON_SITE, "第二调解室"));
        return session;
    }

    public void holds(Story story, SessionId session) {
        List<Attendance> everybody = story.parties().stream()
                .map(party -> new Attendance(party, true, true))
                .toList();
        mediator(new SessionCommand.HoldSession(story.id(), session, everybody, true, "双方陈述，争议金额一万二千元。", true));
    }

    public Story afterSession() {
        return afterSession(Opening.USUAL);
    }

    public Story afterSession(Opening opening) {
        Story story = withMediator(opening);
        holds(story, schedules(story));
        return story;
    }

    /** A promise of the first employer to pay a part of the wages. */
    public Obligation pays(Story story, long amountFen, LocalDate dueOn) {
        return new Obligation(
                new ObligationId(UUID.randomUUID()),
                story.employer(),
                story.worker(),
                ObligationKind.PAY_WAGES,
                amountFen,
                dueOn,
                story.wages());
    }

    public void proposes(Story story, List<Obligation> obligations) {
        mediator(new SettlementCommand.MakeProposal(
                story.id(), new ProposalId(UUID.randomUUID()), "公司支付工资", List.of(story.wages()), obligations));
    }

    public void answers(Story story, PartyId party, ProposalAnswer answer) {
        mediator(new SettlementCommand.AnswerProposal(story.id(), party, answer, null, false));
    }

    /** Accepted by all and written down, but not yet found lawful. */
    public void drafts(Story story, List<Obligation> obligations) {
        proposes(story, obligations);
        story.parties().forEach(party -> answers(story, party, ProposalAnswer.ACCEPT));
    }

    public void findsLawful(Story story) {
        head(new SettlementCommand.CheckLegality(story.id(), true, true, true, true, null));
    }

    public Story atSigning() {
        return atSigning(Opening.USUAL);
    }

    public Story atSigning(Opening opening) {
        Story story = afterSession(opening);
        drafts(story, List.of(pays(story, 1_000_000L, LocalDate.of(2026, 9, 30))));
        findsLawful(story);
        return story;
    }

    public void signs(Story story, PartyId party) {
        mediator(new SettlementCommand.SignAgreement(story.id(), party, false, "签名图像哈希"));
    }

    /** All hands and the seal; with them the agreement takes effect. */
    public void signed(Story story) {
        story.parties().forEach(party -> signs(story, party));
        mediator(new SettlementCommand.CountersignAgreement(story.id(), MEDIATOR));
        head(new SettlementCommand.SealAgreement(story.id(), "印章图像哈希"));
    }

    public Story inForce(LocalDate dueOn) {
        Story story = afterSession();
        return inForce(story, List.of(pays(story, 1_000_000L, dueOn)));
    }

    public Story inForce(Story story, List<Obligation> obligations) {
        drafts(story, obligations);
        findsLawful(story);
        signed(story);
        return story;
    }

    /** Pays and has it verified. */
    public void paid(Story story, ObligationId obligation, long amountFen) {
        PaymentId payment = new PaymentId(UUID.randomUUID());
        mediator(new PerformanceCommand.ReportPayment(story.id(), payment, obligation, amountFen, today(), "转账凭证哈希"));
        mediator(new PerformanceCommand.VerifyPayment(story.id(), payment));
    }
}
