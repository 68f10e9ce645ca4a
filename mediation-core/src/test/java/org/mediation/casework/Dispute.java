package org.mediation.casework;

import static org.mediation.casework.Cast.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.Thresholds;
import org.mediation.kernel.Header;
import org.mediation.kernel.MovableClock;
import org.mediation.kernel.Role;
import org.mediation.kernel.TransparentVault;
import org.mediation.roster.FixedPipelines;
import org.mediation.roster.Roster;

/** A dispute that has come to a certain point, on which one more command is tried. */
final class Dispute {
    static final Deadlines DEADLINES = Deadlines.delivered();

    private final MovableClock clock = new MovableClock(MONDAY);
    private final TestExecutor<MediationCase> soFar;
    private String actor = HEAD;
    private Role role = Role.MEDIATION_ORG_HEAD;

    private Dispute(Roster roster) {
        soFar = new AggregateTestFixture<>(MediationCase.class)
                .registerInjectableResource(DEADLINES)
                .registerInjectableResource(Thresholds.delivered())
                .registerInjectableResource((Clock) clock)
                .registerInjectableResource(new TransparentVault())
                .registerInjectableResource(roster)
                .registerInjectableResource(new FixedPipelines())
                .registerInjectableResource(
                        (CaseNumbers) (district, year) -> "京工调〔" + year + "〕" + district + "第000001号")
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(
                            new SimpleCorrelationDataProvider(Header.ACTOR, Header.ROLE));
                    return chain.proceed();
                })
                .givenNoPriorActivity();
    }

    static Dispute unheard() {
        return unheard(roster());
    }

    static Dispute unheard(Roster roster) {
        return new Dispute(roster);
    }

    /** The usual way from a registration to an agreement in force. */
    static Dispute inForce(Dispute registered) {
        return registered
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER))
                .after(Steps.designate(LIN), Steps.disclose(LIN), Steps.schedule(), Steps.hold(), Steps.propose())
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal());
    }

    static Dispute registered() {
        return unheard().by(CLERK).after(Steps.register()).by(HEAD);
    }

    static Dispute registered(List<NewParty> parties, List<NewClaim> claims) {
        return unheard().by(CLERK).after(Steps.register(parties, claims)).by(HEAD);
    }

    static Dispute underReview() {
        return registered().after(Steps.completed(), Steps.screened());
    }

    static Dispute accepted() {
        return underReview().after(Steps.accept());
    }

    static Dispute asked() {
        return accepted().after(Steps.inquire());
    }

    static Dispute consented() {
        return asked().after(Steps.consent(EMPLOYER));
    }

    static Dispute withMediator() {
        return consented().after(Steps.designate(LIN));
    }

    static Dispute disclosed() {
        return withMediator().after(Steps.disclose(LIN));
    }

    static Dispute afterSession() {
        return disclosed().after(Steps.schedule(), Steps.hold());
    }

    static Dispute proposed() {
        return afterSession().after(Steps.propose());
    }

    static Dispute agreed() {
        return proposed()
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT));
    }

    static Dispute drafted() {
        return agreed().after(Steps.draft());
    }

    static Dispute signing() {
        return drafted().after(Steps.lawful());
    }

    static Dispute signed() {
        return signing().after(Steps.sign(WORKER), Steps.sign(EMPLOYER));
    }

    static Dispute effective() {
        return signed().after(Steps.countersign(LIN), Steps.seal());
    }

    static Dispute referred(ReferralKind kind) {
        return referred(Steps.refer(kind));
    }

    static Dispute referred(ReferralCommand.ReceiveReferral referral) {
        return unheard().by(CLERK).after(referral).by(HEAD);
    }

    static Dispute acknowledged(ReferralKind kind) {
        return referred(kind).after(Steps.acknowledge());
    }

    /** A dispute of a body on which both sides agreed to mediate and were heard. */
    static Dispute referredAfterSession(ReferralCommand.ReceiveReferral referral) {
        return referred(referral)
                .after(Steps.acknowledge(), Steps.inquire(), Steps.consent(WORKER), Steps.consent(EMPLOYER))
                .after(Steps.designate(LIN), Steps.disclose(LIN), Steps.schedule(), Steps.hold());
    }

    static Dispute referredAndSettled(ReferralCommand.ReceiveReferral referral, List<ClaimId> settled) {
        return referredAfterSession(referral)
                .after(Steps.propose(settled, List.of(Steps.payment(1_000_000), Steps.certificate())))
                .after(Steps.answer(WORKER, ProposalAnswer.ACCEPT), Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .after(Steps.draft(), Steps.lawful(), Steps.sign(WORKER), Steps.sign(EMPLOYER))
                .after(Steps.countersign(LIN), Steps.seal());
    }

    /** In force and confirmed by a court. */
    static Dispute confirmed() {
        return effective()
                .after(Steps.confirm(ConfirmationRoute.COURT), Steps.applyTo(FENGTAI_COURT))
                .after(Steps.confirmationAccepted(), Steps.confirmationGranted());
    }

    /** The certificate is given, the money is not; urging did not help and the ledger was balanced. */
    static Dispute broken(Dispute inForce) {
        return inForce.after(Steps.certificateIssued())
                .at(BeijingTime.endOf(TODAY.plusDays(14)))
                .after(Steps.givenUp(Steps.PAY_WAGES))
                .after(Steps.balance());
    }

    static Dispute broken() {
        return broken(effective());
    }

    static Dispute performed() {
        return effective()
                .after(
                        Steps.pay(Steps.PAYMENT, 1_000_000),
                        Steps.verify(Steps.PAYMENT),
                        Steps.certificateIssued(),
                        Steps.closePerformance());
    }

    static Dispute visited() {
        return performed().after(Steps.noConfirmation(), Steps.visit());
    }

    static Dispute closed() {
        return visited().after(Steps.close());
    }

    static Dispute archived() {
        return closed().after(Steps.archive());
    }

    static Dispute terminated() {
        return disclosed().after(Steps.withdraw(), Steps.terminate());
    }

    /** Who sends what follows. */
    Dispute by(String who) {
        return by(who, role);
    }

    Dispute by(String who, Role as) {
        actor = who;
        role = as;
        return this;
    }

    Dispute after(CaseCommand... commands) {
        for (CaseCommand command : commands) {
            soFar.andGivenCommands(new GenericCommandMessage<>(command, header()));
        }
        return this;
    }

    /** What follows happens at this moment. */
    Dispute at(Instant moment) {
        clock.set(moment);
        return this;
    }

    Verdict when(CaseCommand command) {
        return new Verdict(soFar.when(command, header()));
    }

    private Map<String, String> header() {
        return Map.of(Header.ACTOR, actor, Header.ROLE, role.name());
    }
}
