package org.mediation.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mediation.calendar.BeijingTime;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.CaseId;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.CourtProcedure;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.PartyId;
import org.mediation.casework.PartyKind;
import org.mediation.casework.PriorityFlag;
import org.mediation.casework.ReferralCommand;
import org.mediation.casework.ReferralKind;
import org.mediation.casework.Side;
import org.mediation.demo.DemoOrganisation;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;

/** An invented dispute: who, where, about what and since when, all drawn from seed and number. */
record SimulatedDispute(Draw draw) {
    /** Disputes come in for half a year, so that all of them end within years whose holidays are known. */
    private static final int DAYS = 180;

    private static final List<String> DISTRICTS =
            List.of("110105", "110105", "110105", "110108", "110108", "110106", "110106", "110112", "110115", "110101");
    private static final List<ClaimCategory> CLAIMS = List.of(
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
            List.of(Channel.WINDOW, Channel.WINDOW, Channel.PHONE_12351, Channel.WEB, Channel.APP, Channel.LOWER_UNION);
    private static final List<String> FAMILY = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳");
    private static final List<String> GIVEN = List.of("建国", "秀英", "小禾", "立东", "文静", "大海", "秋实", "晓光", "若溪", "守信");
    private static final List<String> FIRMS = List.of("京南", "丰和", "云栈", "安泰", "锦程", "宏图", "百味", "速达", "瑞丰", "明德");
    private static final List<String> TRADES = List.of("保洁服务", "餐饮管理", "网络科技", "物业管理", "建筑劳务", "配送", "食品加工", "仓储");

    CaseId id() {
        return new CaseId(id("case"));
    }

    PartyId worker() {
        return new PartyId(id("worker"));
    }

    PartyId employer() {
        return new PartyId(id("employer"));
    }

    ClaimId claim() {
        return new ClaimId(id("claim"));
    }

    UUID id(String what) {
        return draw.at(what).id();
    }

    DemoOrganisation organisation() {
        return DemoUnion.centreOf(draw.at("district").of(DISTRICTS));
    }

    List<MediatorId> mediators() {
        return organisation().mediators().stream()
                .map(mediator -> mediator.id())
                .toList();
    }

    /** One in forty is about more than a million yuan, which asks for joint mediation. */
    long amountFen() {
        return draw.at("major").below(40) == 0
                ? 120_000_000L
                : 100_000L * (1 + draw.at("amount").below(80));
    }

    Instant begins() {
        return SimulationConfiguration.BEGINS
                .plus(Duration.ofDays(draw.at("day").below(DAYS)))
                .plus(Duration.ofMinutes(draw.at("minute").below(8 * 60)));
    }

    /** The development area has an institute of its own; its court is the district's of Daxing. */
    String court() {
        return "COURT-" + organisation().districtCode();
    }

    String institute() {
        return "ARB-" + organisation().districtCode();
    }

    /** Four in ten come from a court or a commission. */
    Way.Act opening(Instant now) {
        int from = draw.at("from").below(100);
        if (from >= 40) {
            return new Way.Act(Role.INTAKE_CLERK, application(now));
        }
        ReferralKind kind = draw.at("referral")
                .of(
                        from < 25
                                ? List.of(ReferralKind.COURT_DELEGATED, ReferralKind.COURT_ENTRUSTED)
                                : List.of(ReferralKind.ARBITRATION_SUGGESTED, ReferralKind.ARBITRATION_ENTRUSTED));
        return new Way.Act(from < 25 ? Role.COURT_LIAISON : Role.ARBITRATION_LIAISON, referral(kind, now));
    }

    private ReferralCommand.ReceiveReferral referral(ReferralKind kind, Instant now) {
        IntakeCommand.RegisterCase told = application(now);
        boolean court = kind == ReferralKind.COURT_DELEGATED || kind == ReferralKind.COURT_ENTRUSTED;
        ArbitrationStatus status = court
                ? draw.at("status")
                        .of(List.of(
                                ArbitrationStatus.NOT_YET,
                                ArbitrationStatus.EXEMPT_IOU,
                                ArbitrationStatus.ARB_REFUSED,
                                ArbitrationStatus.AWARD_RECEIVED))
                : null;
        LocalDate today = told.receivedAt().toLocalDate();
        return new ReferralCommand.ReceiveReferral(
                id(),
                kind,
                court ? court() : institute(),
                "SIM-" + draw.seed() + "-" + draw.number(),
                kind == ReferralKind.COURT_ENTRUSTED ? draw.at("procedure").of(List.of(CourtProcedure.values())) : null,
                today,
                status,
                status == ArbitrationStatus.AWARD_RECEIVED ? today.minusDays(3) : null,
                draw.at("recorded").below(2) == 0,
                told.disputeKind(),
                told.receivedAt(),
                told.districtCode(),
                told.organisation(),
                told.parties(),
                told.claims(),
                told.narrative());
    }

    IntakeCommand.RegisterCase application(Instant now) {
        ClaimCategory category = draw.at("category").of(CLAIMS);
        OffsetDateTime received = now.atZone(BeijingTime.ZONE).toOffsetDateTime();
        LocalDate harmed =
                received.toLocalDate().minusDays(20L + draw.at("harmed").below(320));
        return new IntakeCommand.RegisterCase(
                id(),
                "SIM-" + draw.seed() + "-" + draw.number(),
                draw.at("channel").of(CHANNELS),
                true,
                true,
                draw.at("offered").below(12) == 0,
                DisputeKind.INDIVIDUAL,
                received,
                organisation().districtCode(),
                null,
                organisation().id(),
                null,
                null,
                List.of(
                        party(
                                worker(),
                                Side.APPLICANT,
                                PartyKind.PERSON,
                                workerName(),
                                Set.of(PriorityFlag.MIGRANT_WORKER)),
                        party(employer(), Side.RESPONDENT, PartyKind.EMPLOYER, employerName(), Set.of())),
                List.of(new NewClaim(claim(), category, amountFen(), null, null, harmed, null)),
                narrative(category, harmed),
                null);
    }

    private static NewParty party(PartyId id, Side side, PartyKind kind, String name, Set<PriorityFlag> flags) {
        return new NewParty(id, side, kind, name, null, null, "19900000000", null, flags);
    }

    private String workerName() {
        return draw.at("family").of(FAMILY) + draw.at("given").of(GIVEN);
    }

    private String employerName() {
        return draw.at("firm").of(FIRMS) + draw.at("trade").of(TRADES) + "有限公司";
    }

    private String narrative(ClaimCategory category, LocalDate harmed) {
        Function<LocalDate, String> day = date -> date.getYear() + "年" + date.getMonthValue() + "月";
        return "申请人" + workerName() + "自" + day.apply(harmed.minusMonths(7)) + "起在" + employerName() + "工作。自"
                + day.apply(harmed) + "起双方因" + category.chinese() + "发生争议，申请人多次与公司协商未果，要求公司支付"
                + amountFen() / 100 + "元。";
    }
}
