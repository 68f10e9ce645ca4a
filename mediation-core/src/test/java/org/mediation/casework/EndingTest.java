package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.DEADLINES;
import static org.mediation.casework.Dispute.disclosed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediation.casework.ClosingCommand.*;
import org.mediation.casework.ClosingEvent.*;
import org.mediation.casework.IntakeCommand.RegisterCase;

class EndingTest {
    static final ReportIncident INCIDENT = new ReportIncident(CASE, IncidentKind.STOPPAGE, "三十人停工", "派出所");
    private static final SuspectFalseMediation SUSPICION = new SuspectFalseMediation(CASE, "双方串通虚构欠薪");

    @Test
    void the_applicant_withdraws_at_any_time_before_the_agreement_is_in_force() {
        var withdrawn = new ApplicationWithdrawn(CASE, false, null);
        Dispute.registered().when(Steps.withdraw()).leadsTo(withdrawn);
        Dispute.underReview().when(Steps.withdraw()).leadsTo(withdrawn);
        Dispute.signing().when(Steps.withdraw()).leadsTo(withdrawn);
        Dispute.effective().when(Steps.withdraw()).refusedBy(CASE_ENDED);
        disclosed()
                .when(new WithdrawApplication(CASE, true, "已私下和解"))
                .leadsTo(new ApplicationWithdrawn(CASE, true, sealed("已私下和解")));
    }

    @Test
    void the_mediator_declares_that_no_agreement_can_be_reached() {
        disclosed().when(new DeclareImpasse(CASE, "差距过大")).leadsTo(new ImpasseDeclared(CASE, sealed("差距过大")));
        Dispute.asked().when(new DeclareImpasse(CASE, "差距过大")).refusedBy(WRONG_STAGE);
    }

    @Test
    void i03_an_application_elsewhere_ends_the_mediation_at_once_suspended_or_not() {
        var filed = new DiscontinueMediation(CASE, EndReason.JOINED_OTHER, "仲裁受理通知书");
        var ended = new MediationDiscontinued(CASE, EndReason.JOINED_OTHER, sealed("仲裁受理通知书"));
        Dispute.asked().when(filed).leadsTo(ended);
        Dispute.signing().when(filed).leadsTo(ended);
        disclosed().after(SUSPICION).when(filed).leadsTo(ended);
        disclosed()
                .when(new DiscontinueMediation(CASE, EndReason.JOINED_OTHER, ""))
                .refusedBy(PROOF_MISSING);
        disclosed()
                .when(new DiscontinueMediation(CASE, EndReason.EXPIRED, "证明"))
                .refusedBy(END_CAUSE_INVALID);
    }

    @Test
    void i03_whoever_ends_without_an_agreement_is_told_the_remedies_and_the_last_day() {
        disclosed()
                .after(Steps.withdraw())
                .when(Steps.terminate())
                .leadsTo(
                        new MediationTerminated(CASE, EndReason.WITHDRAWN, Outcome.WITHDRAWN),
                        new GuidanceGiven(
                                CASE,
                                List.of(Remedy.ARBITRATION, Remedy.LEGAL_AID, Remedy.LABOUR_INSPECTION),
                                DEADLINES.due("T-LIM", TODAY).due()));
        disclosed().when(Steps.terminate()).refusedBy(WRONG_STAGE);
        Dispute.terminated().when(Steps.terminate()).refusedBy(CASE_ENDED);
    }

    @Test
    void a_claim_that_had_lapsed_does_not_hide_the_last_day_of_the_others() {
        var lapsed = new NewClaim(OVERTIME, ClaimCategory.OVERTIME, null, null, null, TODAY.minusYears(2), null);
        Dispute.registered(List.of(worker(), employer()), List.of(claim(WAGES, ClaimCategory.CONTRACT, null), lapsed))
                .after(Steps.completed(), Steps.screened(), Steps.withdraw())
                .when(Steps.terminate())
                .leadsTo(
                        new MediationTerminated(CASE, EndReason.WITHDRAWN, Outcome.WITHDRAWN),
                        new GuidanceGiven(
                                CASE,
                                List.of(Remedy.ARBITRATION, Remedy.LEGAL_AID, Remedy.LABOUR_INSPECTION),
                                DEADLINES.due("T-LIM", TODAY).due()));
    }

    @Test
    void a_dispute_on_services_is_sent_to_court_and_not_to_arbitration() {
        guidance(DisputeKind.SERVICE_RELATION, List.of(Remedy.SUIT, Remedy.LEGAL_AID));
        guidance(DisputeKind.PLATFORM, List.of(Remedy.ARBITRATION, Remedy.SUIT, Remedy.LEGAL_AID));
    }

    private static void guidance(DisputeKind kind, List<Remedy> remedies) {
        RegisterCase usual = Steps.register();
        Dispute.unheard()
                .by(CLERK)
                .after(new RegisterCase(
                        CASE,
                        null,
                        Channel.WINDOW,
                        true,
                        true,
                        false,
                        kind,
                        RECEIVED,
                        "110106",
                        null,
                        CENTRE,
                        null,
                        null,
                        usual.parties(),
                        List.of(claim(WAGES, ClaimCategory.OTHER, null)),
                        "劳务报酬",
                        null))
                .after(Steps.withdraw())
                .when(Steps.terminate())
                .leadsTo(
                        new MediationTerminated(CASE, EndReason.WITHDRAWN, Outcome.WITHDRAWN),
                        new GuidanceGiven(CASE, remedies, null));
    }

    @Test
    void every_end_has_its_outcome() {
        endsAs(Outcome.WITHDRAWN_SETTLED, EndReason.WITHDRAWN_SETTLED, new WithdrawApplication(CASE, true, null));
        endsAs(Outcome.FAILED, EndReason.DEADLOCK, new DeclareImpasse(CASE, "差距过大"));
        endsAs(Outcome.FAILED, EndReason.PARTY_DIED, new DiscontinueMediation(CASE, EndReason.PARTY_DIED, "证明"));
        endsAs(
                Outcome.FAILED,
                EndReason.ENDED_BY_PARTY,
                new ConsentCommand.WithdrawConsent(CASE, WORKER, ContactChannel.PHONE));
    }

    private static void endsAs(Outcome outcome, EndReason reason, CaseCommand end) {
        disclosed()
                .after(end)
                .when(Steps.terminate())
                .leadsTo(
                        new MediationTerminated(CASE, reason, outcome),
                        new GuidanceGiven(
                                CASE,
                                List.of(Remedy.ARBITRATION, Remedy.LEGAL_AID, Remedy.LABOUR_INSPECTION),
                                DEADLINES.due("T-LIM", TODAY).due()));
    }

    @Test
    void suspected_false_mediation_stops_everything_until_the_head_has_decided() {
        disclosed().when(SUSPICION).leadsTo(new FalseMediationSuspected(CASE, sealed("双方串通虚构欠薪")));
        disclosed().after(SUSPICION).when(Steps.schedule()).refusedBy(CASE_SUSPENDED);
        disclosed().after(SUSPICION).when(SUSPICION).refusedBy(CASE_SUSPENDED);
        Dispute.signed().after(SUSPICION).when(Steps.countersign(LIN)).refusedBy(CASE_SUSPENDED);
        disclosed()
                .after(SUSPICION)
                .when(new DismissFalseMediation(CASE, "查无实据"))
                .leadsTo(new FalseMediationDismissed(CASE, sealed("查无实据")));
        disclosed().when(new DismissFalseMediation(CASE, "查无实据")).refusedBy(NO_SUSPICION);
    }

    @Test
    void a_case_that_ends_while_suspended_can_still_be_closed() {
        disclosed()
                .after(SUSPICION, Steps.withdraw(), Steps.terminate())
                .when(new CloseCase(CASE, "撤回"))
                .leadsTo(new CaseClosed(CASE, Outcome.WITHDRAWN, 0, sealed("撤回")));
    }

    @Test
    void an_incident_is_reported_and_dealt_with() {
        disclosed()
                .when(INCIDENT)
                .leadsTo(new IncidentReported(CASE, IncidentKind.STOPPAGE, sealed("三十人停工"), sealed("派出所")));
        disclosed()
                .when(new ReportIncident(CASE, IncidentKind.STOPPAGE, "三十人停工", " "))
                .refusedBy(TEXT_MISSING);
        disclosed()
                .after(INCIDENT)
                .when(new HandleIncident(CASE, "已到场疏导"))
                .leadsTo(new IncidentHandled(CASE, sealed("已到场疏导")));
        disclosed().when(new HandleIncident(CASE, "已到场疏导")).refusedBy(NO_INCIDENT);
        disclosed()
                .after(INCIDENT, INCIDENT, new HandleIncident(CASE, "已到场疏导"))
                .when(new HandleIncident(CASE, "再次"))
                .refusedBy(NO_INCIDENT);
    }
}
