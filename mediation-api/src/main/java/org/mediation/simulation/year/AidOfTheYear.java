package org.mediation.simulation.year;

import static org.mediation.kernel.Role.AID_LAWYER;
import static org.mediation.kernel.Role.AID_REVIEWER;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Role;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidApplicant;
import org.mediation.legalaid.AidApplicationCommand;
import org.mediation.legalaid.AidAssignmentCommand;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidClosingCommand;
import org.mediation.legalaid.AidCommand;
import org.mediation.legalaid.AidHandlingCommand;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidOpponent;
import org.mediation.legalaid.AidRefusalReason;
import org.mediation.legalaid.AidResult;
import org.mediation.legalaid.AidScope;
import org.mediation.legalaid.HardshipBasis;
import org.mediation.legalaid.LawyerEntry;
import org.mediation.legalaid.TicketReference;
import org.mediation.roster.OrganisationId;
import org.mediation.simulation.SimulatedTime;

/** One aid matter of the year, from the application to the paid subsidy. */
final class AidOfTheYear {
    private static final List<String> CATEGORIES =
            List.of("WAGES", "WAGES", "WAGES", "OVERTIME", "TERMINATION", "WORK_INJURY", "PLATFORM_RIGHTS");

    /**
     * What becomes of an application.
     *
     * @param kind nothing when it is refused
     * @param fen what is won
     */
    record Fate(int number, @Nullable AidKind kind, String district, LocalDate begins, long fen, boolean fromTicket) {}

    private final Fate fate;
    private final Somebody people;
    private final Desks desks;
    private final SimulatedTime time;
    private final LawyerEntry lawyer;
    private final OrganisationId centre;

    /** @param lawyers those who work for the centre of the district */
    AidOfTheYear(Fate fate, long seed, Desks desks, SimulatedTime time, List<LawyerEntry> lawyers) {
        this.fate = fate;
        this.people = new Somebody(seed, "aid", fate.number());
        this.desks = desks;
        this.time = time;
        this.lawyer = people.of(lawyers, "lawyer");
        this.centre = DemoUnion.centreOf(fate.district()).id();
    }

    /** Its identity, and that of the request that it came from. */
    static AidId id(long seed, int number) {
        return new AidId(new Somebody(seed, "aid", number).id("aid"));
    }

    void live(@Nullable UUID ticket) {
        time.setTo(fate.begins()
                .atTime(LocalTime.of(10, 0))
                .atZone(BeijingTime.ZONE)
                .plusMinutes(people.below(400, "minute"))
                .toInstant());
        reviewer(application(ticket));
        time.pass(Duration.ofHours(3));
        reviewer(new AidApplicationCommand.CheckAidPapers(id()));
        time.pass(Duration.ofHours(16L + people.below(70, "deciding")));
        AidKind kind = fate.kind();
        if (kind == null) {
            reviewer(new AidApplicationCommand.RefuseAid(
                    id(), people.of(List.of(AidRefusalReason.values()), "refusal"), "已书面告知异议途径"));
            time.pass(Duration.ofDays(40));
            send(SYSTEM, people.id("nobody"), new AidApplicationCommand.LapseAidObjection(id()));
            return;
        }
        reviewer(new AidApplicationCommand.GrantAid(id(), kind, HardshipBasis.DECLARED));
        time.pass(Duration.ofHours(4));
        reviewer(new AidAssignmentCommand.AssignLawyer(id(), lawyer.lawyer()));
        time.pass(Duration.ofHours(20));
        work(kind);
        pay(kind);
    }

    private void work(AidKind kind) {
        lawyer(new AidAssignmentCommand.AcceptAssignment(id(), proof("援助协议"), proof("授权委托书")));
        time.pass(Duration.ofDays(2 + people.below(12, "work")));
        lawyer(new AidHandlingCommand.RecordAidStep(id(), kind, today(), 1, true, "已会见受援人并办理。"));
        time.pass(Duration.ofDays(1));
        lawyer(new AidHandlingCommand.EndAidHandling(id(), today()));
        time.pass(Duration.ofDays(2));
        boolean won = fate.fen() > 0;
        lawyer(new AidClosingCommand.SubmitAidFile(
                id(), won ? AidResult.WON : AidResult.ADVISED, fate.fen(), won, "已按约定办结，受援人满意。", proof("结案材料"), null));
    }

    private void pay(AidKind kind) {
        time.pass(Duration.ofDays(2));
        reviewer(new AidClosingCommand.CheckAidQuality(id(), 80 + people.below(20, "score"), "GENERAL"));
        reviewer(new AidClosingCommand.ApproveSubsidy(id()));
        if (kind != AidKind.CONSULT) {
            // the demo's scale pays nothing for advice
            time.pass(Duration.ofDays(2));
            reviewer(new AidClosingCommand.PaySubsidy(id(), today(), proof("付款凭证")));
        }
        send(SYSTEM, people.id("nobody"), new AidClosingCommand.CloseAid(id()));
    }

    private AidApplicationCommand.ApplyForAid application(@Nullable UUID ticket) {
        return new AidApplicationCommand.ApplyForAid(
                id(),
                centre,
                fate.district(),
                ticket == null ? AidChannel.WINDOW : AidChannel.HOTLINE,
                AidScope.LABOUR_DISPUTE,
                people.of(CATEGORIES, "category"),
                time.instant().atZone(BeijingTime.ZONE).toOffsetDateTime(),
                null,
                new AidApplicant(new SubjectToken(people.id("person")), people.person(), null, people.phone(), null),
                new AidOpponent(people.firm(), null),
                null,
                null,
                ticket == null ? null : new TicketReference(ticket),
                "申请人与" + people.firm() + "发生劳动争议，请求法律援助。",
                "家庭收入低于援助标准，个人承诺属实。");
    }

    private AidId id() {
        return new AidId(people.id("aid"));
    }

    private LocalDate today() {
        return BeijingTime.dateOf(time.instant());
    }

    private String proof(String paper) {
        return people.fingerprint(paper);
    }

    private void reviewer(AidCommand command) {
        send(AID_REVIEWER, people.id(centre + "reviewer"), command);
    }

    private void lawyer(AidCommand command) {
        send(AID_LAWYER, lawyer.lawyer().value(), command);
    }

    private void send(Role role, UUID actor, AidCommand command) {
        desks.send(role, actor, centre, command);
    }
}
