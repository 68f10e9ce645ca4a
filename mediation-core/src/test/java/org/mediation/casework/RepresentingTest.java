package org.mediation.casework;

import static org.mediation.casework.CaseRule.*;
import static org.mediation.casework.Cast.*;
import static org.mediation.casework.Dispute.registered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediation.casework.PartyCommand.*;
import org.mediation.casework.PartyEvent.*;

class RepresentingTest {
    private static AppointRepresentative appoint(
            PartyId party, String name, @Nullable String idNumber, Authority authority) {
        return new AppointRepresentative(CASE, party, name, idNumber, null, authority, null, "power-of-attorney");
    }

    private static AppointRepresentative special() {
        return appoint(EMPLOYER, "周某", null, Authority.SPECIAL);
    }

    private static AppointRepresentative general() {
        return appoint(EMPLOYER, "周某", null, Authority.GENERAL);
    }

    @Test
    void a_power_of_attorney_is_recorded_with_the_person_sealed() {
        registered()
                .when(appoint(EMPLOYER, "周某", "11010119900307803X", Authority.GENERAL))
                .leadsTo(new RepresentativeAppointed(
                        CASE,
                        EMPLOYER,
                        sealed("周某"),
                        sealed("11010119900307803X"),
                        null,
                        Authority.GENERAL,
                        null,
                        "power-of-attorney"));
        registered()
                .when(new AppointRepresentative(CASE, EMPLOYER, "周某", null, null, Authority.GENERAL, null, " "))
                .refusedBy(PROOF_MISSING);
        registered()
                .after(special())
                .when(new RevokeRepresentative(CASE, EMPLOYER))
                .leadsTo(new RepresentativeRevoked(CASE, EMPLOYER));
        registered().when(new RevokeRepresentative(CASE, EMPLOYER)).refusedBy(PARTY_UNKNOWN);
    }

    @Test
    void i05_one_person_does_not_represent_both_sides() {
        registered()
                .after(special())
                .when(appoint(WORKER, "周某", null, Authority.GENERAL))
                .refusedBy(REPRESENTS_BOTH);
        registered()
                .after(appoint(EMPLOYER, "周某", "11010119900307803X", Authority.SPECIAL))
                .when(appoint(WORKER, "周某某", "11010119900307803X", Authority.GENERAL))
                .refusedBy(REPRESENTS_BOTH);
    }

    @Test
    void two_persons_of_one_name_are_told_apart_by_their_numbers() {
        registered()
                .after(appoint(EMPLOYER, "周某", "11010119900307803X", Authority.SPECIAL))
                .when(appoint(WORKER, "周某", "110101199003070001", Authority.GENERAL))
                .isDone();
    }

    @Test
    void one_person_may_represent_two_parties_of_one_side() {
        registered(List.of(worker(), employer(), host()), claims())
                .after(special())
                .when(appoint(HOST, "周某", null, Authority.SPECIAL))
                .isDone();
    }

    @Test
    void i05_only_special_authority_agrees_settles_and_signs() {
        var consent = new ConsentCommand.GiveConsent(CASE, EMPLOYER, ContactChannel.PHONE, "录音", true);
        var answer = new SettlementCommand.AnswerProposal(CASE, EMPLOYER, ProposalAnswer.ACCEPT, null, true);
        var signature = new SettlementCommand.SignAgreement(CASE, EMPLOYER, true, "scan-of-signature");
        Dispute.asked().when(consent).refusedBy(SPECIAL_AUTHORITY_MISSING);
        Dispute.asked().after(general()).when(consent).refusedBy(SPECIAL_AUTHORITY_MISSING);
        Dispute.asked().after(special()).when(consent).isDone();
        Dispute.proposed().after(general()).when(answer).refusedBy(SPECIAL_AUTHORITY_MISSING);
        Dispute.proposed().after(special()).when(answer).isDone();
        Dispute.signing().after(general()).when(signature).refusedBy(SPECIAL_AUTHORITY_MISSING);
        Dispute.signing()
                .after(special(), new RevokeRepresentative(CASE, EMPLOYER))
                .when(signature)
                .refusedBy(SPECIAL_AUTHORITY_MISSING);
        Dispute.signing().after(special()).when(signature).isDone();
    }

    @Test
    void ten_workers_elect_three_to_five_of_them() {
        registered()
                .when(elected(List.of("甲", "乙", "丙"), 12))
                .leadsTo(new ElectedRepresentativesRegistered(CASE, sealed("甲、乙、丙"), 3, 12, "list-of-signatures"));
        registered().when(elected(List.of("甲", "乙"), 12)).refusedBy(REPRESENTATIVES_COUNT);
        registered().when(elected(List.of("甲", "乙", "丙", "丁", "戊", "己"), 12)).refusedBy(REPRESENTATIVES_COUNT);
        registered().when(elected(List.of("甲", "乙", "丙"), 9)).refusedBy(REPRESENTATIVES_COUNT);
        registered().when(elected(List.of("甲", "", "丙"), 12)).refusedBy(NAME_MISSING);
    }

    @Test
    void those_whom_they_stand_for_count_when_the_case_is_screened() {
        registered()
                .after(elected(List.of("甲", "乙", "丙"), 12), Steps.completed(), Steps.screened(), Steps.accept())
                .after(Steps.inquire(), Steps.consent(EMPLOYER))
                .when(Steps.designate(LIN))
                .refusedBy(WRONG_STAGE);
    }

    @Test
    void i05_elected_representatives_do_not_settle_for_a_member_without_its_own_assent() {
        var two = List.of(worker(), named(HOST, Side.APPLICANT, "职工乙"), employer());
        Dispute.registered(two, claims())
                .after(Steps.completed(), Steps.screened(), Steps.accept(), Steps.inquire(), Steps.consent(EMPLOYER))
                .after(elected(List.of("甲", "乙", "丙"), 12), Steps.designate(LIN), Steps.disclose(LIN), Steps.schedule())
                .after(new SessionCommand.HoldSession(
                        CASE,
                        Steps.SESSION,
                        List.of(
                                new Attendance(WORKER, true, true),
                                new Attendance(HOST, false, false),
                                new Attendance(EMPLOYER, true, true)),
                        true,
                        "由代表发言",
                        true))
                .after(
                        Steps.propose(),
                        Steps.answer(WORKER, ProposalAnswer.ACCEPT),
                        Steps.answer(EMPLOYER, ProposalAnswer.ACCEPT))
                .when(Steps.draft())
                .refusedBy(WRONG_STAGE);
    }

    private static RegisterElectedRepresentatives elected(List<String> names, int represented) {
        return new RegisterElectedRepresentatives(CASE, names, represented, "list-of-signatures");
    }
}
