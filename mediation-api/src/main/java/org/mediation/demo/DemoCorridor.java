package org.mediation.demo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ArbitrationCommand.PrepareArbitration;
import org.mediation.casework.ArbitrationStatus;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClosingCommand.DeclareImpasse;
import org.mediation.casework.ConfirmationCommand.AcceptConfirmation;
import org.mediation.casework.ConfirmationCommand.ApplyForConfirmation;
import org.mediation.casework.ConfirmationCommand.ChooseConfirmation;
import org.mediation.casework.ConfirmationCommand.GrantConfirmation;
import org.mediation.casework.ConfirmationRoute;
import org.mediation.casework.ReferralCommand.AcknowledgeReferral;
import org.mediation.casework.ReferralKind;
import org.mediation.demo.DemoCase.Told;
import org.mediation.kernel.Role;

/** Disputes of the demo between union, court and commission (衔接通道). */
final class DemoCorridor {
    private static final String COURT = "COURT-110106";
    private static final String INSTITUTE = "ARB-110106";
    /** Of all invented numbers; what stands in the demo may have begun in the year before. */
    private static final int YEAR = 2026;

    private DemoCorridor() {}

    static void tell(Function<Told, DemoCase> dispute) {
        dispute.apply(new Told(
                        "温雨桐",
                        "盛邦装饰工程有限公司",
                        Channel.COURT_DELEGATION,
                        1,
                        ClaimCategory.WAGES,
                        2_200_000,
                        "持工资欠条起诉，法院征得双方同意后委派调解。"))
                .handOver(ReferralKind.COURT_DELEGATED, COURT, court("诉前调101号"), ArbitrationStatus.EXEMPT_IOU);
        DemoCase reviewed = settled(
                dispute.apply(new Told(
                        "向阳春",
                        "恒通货运有限公司",
                        Channel.COURT_DELEGATION,
                        6,
                        ClaimCategory.WAGES,
                        1_600_000,
                        "货运司机，公司以工资欠条确认欠薪后仍未支付。")),
                ReferralKind.COURT_DELEGATED,
                COURT,
                court("诉前调102号"),
                ArbitrationStatus.EXEMPT_IOU);
        confirms(reviewed, ConfirmationRoute.COURT, COURT)
                .as(Role.COURT_LIAISON, id -> new AcceptConfirmation(id, court("诉前调确102号"), reviewed.today()));
        DemoCase titled = dispute.apply(new Told(
                "卫书白",
                "青禾园林绿化有限公司",
                Channel.ARBITRATION_SUGGESTION,
                7,
                ClaimCategory.SEVERANCE,
                2_400_000,
                "项目结束后解除合同，要求支付经济补偿。"));
        settled(titled, ReferralKind.ARBITRATION_SUGGESTED, INSTITUTE, institute("案先字", 103), null);
        confirms(titled, ConfirmationRoute.ARBITRATION, INSTITUTE)
                .as(Role.ARBITRATION_LIAISON, id -> new AcceptConfirmation(id, institute("审字", 103), titled.today()))
                .as(
                        Role.ARBITRATION_LIAISON,
                        id -> new GrantConfirmation(
                                id, institute("调字", 103), titled.today(), titled.fingerprint("仲裁调解书")))
                .pay(1);
        mediated(
                        dispute.apply(new Told(
                                "支云帆",
                                "博睿信息技术有限公司",
                                Channel.ARBITRATION_SUGGESTION,
                                8,
                                ClaimCategory.UNLAWFUL_TERMINATION,
                                5_200_000,
                                "公司以组织调整为由解除合同，要求支付赔偿金。")),
                        ReferralKind.ARBITRATION_SUGGESTED,
                        INSTITUTE,
                        institute("案先字", 104),
                        null)
                .as(Role.MEDIATOR, id -> new DeclareImpasse(id, "双方对解除是否合法分歧过大，不愿继续调解。"))
                .as(Role.MEDIATOR, id -> new PrepareArbitration(id, INSTITUTE, false));
    }

    private static DemoCase mediated(
            DemoCase dispute, ReferralKind kind, String body, String number, @Nullable ArbitrationStatus status) {
        return dispute.handOver(kind, body, number, status)
                .as(Role.MEDIATION_ORG_HEAD, AcknowledgeReferral::new)
                .chooseMediator()
                .meet();
    }

    private static DemoCase settled(
            DemoCase dispute, ReferralKind kind, String body, String number, @Nullable ArbitrationStatus status) {
        return mediated(dispute, kind, body, number, status).propose().sign();
    }

    private static DemoCase confirms(DemoCase dispute, ConfirmationRoute route, String body) {
        return dispute.as(Role.MEDIATOR, id -> new ChooseConfirmation(id, route, true, true))
                .as(
                        Role.MEDIATOR,
                        id -> new ApplyForConfirmation(id, body, dispute.today(), dispute.fingerprint("双方签名申请书")));
    }

    private static String court(String number) {
        return "（" + YEAR + "）京0106" + number;
    }

    private static String institute(String series, int number) {
        return "京丰劳人仲" + series + "〔" + YEAR + "〕第" + number + "号";
    }
}
