package org.mediation.simulation.year;

import static org.mediation.kernel.Role.INTAKE_CLERK;
import static org.mediation.kernel.Role.MEDIATION_ORG_HEAD;
import static org.mediation.kernel.Role.MEDIATOR;
import static org.mediation.kernel.Role.SYSTEM;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;
import org.mediation.calendar.Thresholds;
import org.mediation.casework.ArbitrationCommand;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.Attendance;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.PanelCommand;
import org.mediation.casework.PartyId;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.ReferralKind;
import org.mediation.casework.RejectionReason;
import org.mediation.casework.Remedy;
import org.mediation.casework.SessionCommand;
import org.mediation.casework.SessionId;
import org.mediation.casework.SessionMode;
import org.mediation.casework.Side;
import org.mediation.casework.TicketReference;
import org.mediation.demo.DemoOrganisation;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;
import org.mediation.simulation.SimulatedTime;
import org.mediation.simulation.year.Fate.Ending;

/** One dispute of the year, lived through to its sealed dossier by the commands of the people at their desks. */
final class CaseOfTheYear {
    private static final List<ClaimCategory> CLAIMS = List.of(
            ClaimCategory.WAGES,
            ClaimCategory.WAGES,
            ClaimCategory.WAGES,
            ClaimCategory.WAGES,
            ClaimCategory.OVERTIME,
            ClaimCategory.SEVERANCE,
            ClaimCategory.SEVERANCE,
            ClaimCategory.DOUBLE_WAGE,
            ClaimCategory.ANNUAL_LEAVE,
            ClaimCategory.UNLAWFUL_TERMINATION,
            ClaimCategory.PLATFORM_RIGHTS);
    private static final List<Channel> CHANNELS =
            List.of(Channel.WINDOW, Channel.WINDOW, Channel.WEB, Channel.APP, Channel.LOWER_UNION);
    private static final List<Set<PriorityFlag>> FLAGS = List.of(
            Set.of(),
            Set.of(),
            Set.of(PriorityFlag.MIGRANT_WORKER),
            Set.of(PriorityFlag.MIGRANT_WORKER),
            Set.of(PriorityFlag.FEMALE_SPECIAL),
            Set.of(PriorityFlag.HARDSHIP));

    /** Where so much is asked for, joint mediation is thought of (N-MAJOR-AMOUNT as delivered). */
    private static final long MAJOR_FEN =
            Thresholds.delivered().get("N-MAJOR-AMOUNT").value();

    private final Fate fate;
    private final Somebody people;
    private final Desks desks;
    private final SimulatedTime time;
    private final DemoOrganisation organisation;
    private final MediatorId mediator;
    private final ClaimCategory category;

    CaseOfTheYear(Fate fate, long seed, Desks desks, SimulatedTime time) {
        this.fate = fate;
        this.people = new Somebody(seed, "case", fate.number());
        this.desks = desks;
        this.time = time;
        this.organisation = people.organisation(fate.district());
        this.mediator = people.of(organisation.mediators(), "mediator").id();
        this.category = people.of(CLAIMS, "category");
    }

    CaseId id() {
        return new CaseId(people.id("case"));
    }

    /** From the first word to the archive. */
    void live(@Nullable UUID ticket) {
        time.setTo(fate.begins()
                .atTime(LocalTime.of(9, 0))
                .atZone(BeijingTime.ZONE)
                .plusMinutes(people.below(480, "minute"))
                .toInstant());
        if (fate.handedOver() == null) {
            takeIn(ticket);
        } else {
            receive();
        }
        if (fate.ending() == Ending.REJECTED) {
            send(
                    MEDIATION_ORG_HEAD,
                    new IntakeCommand.RejectCase(
                            id(),
                            people.of(List.of(RejectionReason.values()), "rejection"),
                            List.of(Remedy.values()[0]),
                            null));
        } else if (fate.ending() != Ending.ANSWERED) {
            askForConsent();
        }
        if (fate.ending() != Ending.ANSWERED) {
            later(Duration.ofDays(2));
            send(INTAKE_CLERK, new ClosingCommand.ArchiveCase(id(), true));
        }
    }

    private void takeIn(@Nullable UUID ticket) {
        send(INTAKE_CLERK, registration(ticket));
        later(Duration.ofMinutes(25));
        if (fate.ending() == Ending.ANSWERED) {
            send(INTAKE_CLERK, new IntakeCommand.AnswerInquiry(id(), "已当场答复，并告知仲裁和监察途径。"));
            return;
        }
        send(INTAKE_CLERK, new IntakeCommand.CompleteRegistration(id(), true, true));
        send(SYSTEM, new IntakeCommand.ScreenCase(id()));
        if (fate.ending().isAccepted()) {
            later(Duration.ofHours(3));
            send(MEDIATION_ORG_HEAD, new IntakeCommand.AcceptCase(id(), true, true, true, true));
        }
    }

    private void receive() {
        send(INTAKE_CLERK, referral());
        later(Duration.ofHours(5));
        send(MEDIATION_ORG_HEAD, new ReferralCommand.AcknowledgeReferral(id()));
    }

    private void askForConsent() {
        send(SYSTEM, new ConsentCommand.InquireConsent(id()));
        later(Duration.ofHours(20));
        if (fate.handedOver() != null) {
            send(INTAKE_CLERK, consent(worker()));
        }
        if (fate.ending() == Ending.REFUSED) {
            send(INTAKE_CLERK, new ConsentCommand.RefuseConsent(id(), employer(), ContactChannel.PHONE, "公司不同意调解"));
            end();
            return;
        }
        send(INTAKE_CLERK, consent(employer()));
        if (asked() >= MAJOR_FEN) {
            send(MEDIATION_ORG_HEAD, new ConsentCommand.DispenseJointMediation(id(), "事实清楚，由本中心调解"));
        }
        send(MEDIATION_ORG_HEAD, new PanelCommand.DesignateMediator(id(), mediator));
        send(MEDIATOR, new PanelCommand.MakeDisclosure(id(), mediator, false, null));
        if (fate.ending() == Ending.WITHDRAWN || fate.ending() == Ending.SETTLED_PRIVATELY) {
            later(Duration.ofDays(2));
            send(
                    INTAKE_CLERK,
                    new ClosingCommand.WithdrawApplication(id(), fate.ending() == Ending.SETTLED_PRIVATELY, "申请人自愿撤回"));
            end();
            return;
        }
        meet();
        if (fate.ending().isMediated()) {
            new AgreementOfTheYear(this).make();
            close("调解成功，协议已履行。");
            return;
        }
        if (fate.ending() == Ending.EXPIRED) {
            later(Duration.ofDays(fate.handedOver() == ReferralKind.COURT_DELEGATED ? 40 : 25));
            send(SYSTEM, new ConsentCommand.ExpireMediation(id()));
        } else {
            send(MEDIATOR, new ClosingCommand.DeclareImpasse(id(), "双方分歧过大"));
        }
        end();
    }

    private void meet() {
        SessionId session = new SessionId(people.id("session"));
        OffsetDateTime at =
                time.instant().atZone(BeijingTime.ZONE).toOffsetDateTime().plusDays(3);
        send(MEDIATOR, new SessionCommand.ScheduleSession(id(), session, at, SessionMode.ON_SITE, "第一调解室"));
        later(Duration.ofDays(3).plusHours(2));
        send(
                MEDIATOR,
                new SessionCommand.HoldSession(
                        id(),
                        session,
                        List.of(new Attendance(worker(), true, true), new Attendance(employer(), true, true)),
                        true,
                        "双方到场陈述，调解员释明有关规定。",
                        true));
    }

    private void end() {
        later(Duration.ofMinutes(5));
        send(SYSTEM, new ClosingCommand.TerminateMediation(id()));
        if (fate.handedOver() != null) {
            send(SYSTEM, new ReferralCommand.ReportResult(id()));
            later(Duration.ofDays(2));
            send(INTAKE_CLERK, new ArbitrationCommand.AbandonArbitration(id(), "当事人暂不申请仲裁"));
        }
        close("调解未成，已告知其他救济途径。");
    }

    private void close(String summary) {
        later(Duration.ofDays(3));
        if (fate.ending().isMediated()) {
            send(MEDIATOR, new ClosingCommand.VisitParties(id(), true, true, 5, null));
        }
        send(MEDIATOR, new ClosingCommand.CloseCase(id(), summary));
    }

    private IntakeCommand.RegisterCase registration(@Nullable UUID ticket) {
        LocalDate harmed = fate.begins().minusDays(20L + people.below(300, "harmed"));
        return new IntakeCommand.RegisterCase(
                id(),
                "YEAR-" + fate.number(),
                fate.fromTicket() ? Channel.PHONE_12351 : people.of(CHANNELS, "channel"),
                true,
                true,
                false,
                DisputeKind.INDIVIDUAL,
                time.instant().atZone(BeijingTime.ZONE).toOffsetDateTime(),
                fate.district(),
                null,
                organisation.id(),
                null,
                null,
                parties(),
                claims(harmed),
                narrative(),
                ticket == null ? null : new TicketReference(ticket));
    }

    private ReferralCommand.ReceiveReferral referral() {
        LocalDate harmed = fate.begins().minusDays(60L + people.below(200, "harmed"));
        boolean court = fate.handedOver() == ReferralKind.COURT_DELEGATED;
        return new ReferralCommand.ReceiveReferral(
                id(),
                Objects.requireNonNull(fate.handedOver()),
                body(court),
                "YEAR-" + fate.number(),
                null,
                fate.begins().minusDays(1),
                court ? ArbitrationStatus.NOT_YET : null,
                null,
                false,
                DisputeKind.INDIVIDUAL,
                time.instant().atZone(BeijingTime.ZONE).toOffsetDateTime(),
                fate.district(),
                organisation.id(),
                parties(),
                claims(harmed),
                narrative());
    }

    private List<NewParty> parties() {
        return List.of(
                new NewParty(
                        worker(),
                        Side.APPLICANT,
                        PartyKind.PERSON,
                        people.person(),
                        null,
                        null,
                        people.phone(),
                        null,
                        people.of(FLAGS, "flags")),
                new NewParty(
                        employer(),
                        Side.RESPONDENT,
                        PartyKind.EMPLOYER,
                        people.firm(),
                        null,
                        null,
                        null,
                        null,
                        Set.of()));
    }

    private List<NewClaim> claims(LocalDate harmed) {
        List<NewClaim> claims = new ArrayList<>();
        claims.add(new NewClaim(claim(), category, asked(), null, null, harmed, null));
        if (fate.ending() == Ending.PARTLY) {
            claims.add(new NewClaim(
                    new ClaimId(people.id("other claim")),
                    ClaimCategory.ANNUAL_LEAVE,
                    300_000L,
                    null,
                    null,
                    harmed,
                    null));
        }
        return claims;
    }

    private long asked() {
        return fate.fen() == 0 ? 100_000L * (5 + people.below(400, "asked")) : fate.fen() * 10 / 8;
    }

    private String narrative() {
        return "申请人" + people.person() + "在" + people.firm() + "工作，因" + category.chinese() + "与公司发生争议，多次协商未果，申请调解。";
    }

    private ConsentCommand consent(PartyId party) {
        return new ConsentCommand.GiveConsent(id(), party, ContactChannel.PHONE, "电话录音", false);
    }

    /** The development area has an institute of its own; its court is the district's of Daxing. */
    String body(boolean court) {
        String district = organisation.districtCode();
        return court ? "COURT-" + (district.equals("BDA") ? "110115" : district) : "ARB-" + district;
    }

    Fate fate() {
        return fate;
    }

    Somebody people() {
        return people;
    }

    MediatorId mediator() {
        return mediator;
    }

    ClaimCategory category() {
        return category;
    }

    PartyId worker() {
        return new PartyId(people.id("worker"));
    }

    PartyId employer() {
        return new PartyId(people.id("employer"));
    }

    ClaimId claim() {
        return new ClaimId(people.id("claim"));
    }

    LocalDate today() {
        return BeijingTime.dateOf(time.instant());
    }

    void later(Duration passes) {
        time.pass(passes);
    }

    void send(Role role, CaseCommand command) {
        desks.send(
                role,
                role == MEDIATOR ? mediator.value() : people.id(organisation.id() + role.name()),
                organisation.id(),
                command);
    }
}
