package org.mediation.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which event stops which clock of a case, in time or because the time is over. */
final class ClockEnds {
    /** One clock, whichever rule set it: the period of the mediation. */
    private static final String PERIOD = "PERIOD";

    private static final Set<String> PERIODS = Set.of(
            "T-MED",
            "T-MED-EXT",
            "T-CRT-DEL",
            "T-CRT-DEL-EXT",
            "T-CRT-ENT-O",
            "T-CRT-ENT-S",
            "T-CRT-ENT-EXT",
            "T-ARB-ENT");

    private static final Map<String, List<String>> MET = Map.ofEntries(
            Map.entry("CaseAccepted", List.of("T-ACC")),
            Map.entry("CaseRejected", List.of("T-ACC")),
            Map.entry("InquiryAnswered", List.of("T-ACC")),
            Map.entry("CaseTransferred", List.of("T-ACC")),
            Map.entry("ReferralAcknowledged", List.of("T-CRT-ACK", "T-ARB-ACK")),
            Map.entry("ReferralDeclined", List.of("T-CRT-ACK", "T-ARB-ACK")),
            Map.entry("ReferralRecalled", List.of("T-CRT-ACK", "T-ARB-ACK")),
            Map.entry("SupplementReceived", List.of("T-SUPP")),
            Map.entry("MediatorChosen", List.of("T-CHOOSE")),
            Map.entry("MediatorDesignated", List.of("T-CHOOSE")),
            Map.entry("SessionHeld", List.of("T-NOTICE")),
            Map.entry("AgreementCountersigned", List.of("T-SIGN")),
            Map.entry("AgreementTookEffect", List.of(PERIOD)),
            Map.entry("SettledOnSpot", List.of(PERIOD)),
            Map.entry("MediationTerminated", List.of(PERIOD)),
            Map.entry("CaseClosed", List.of(PERIOD)),
            Map.entry("ConfirmationDeclined", List.of("T-JC-APPLY", "T-AR-APPLY")),
            Map.entry("ConfirmationAccepted", List.of("T-JC-ACC", "T-AR-ACC")),
            Map.entry("ConfirmationNotAccepted", List.of("T-JC-ACC", "T-AR-ACC")),
            Map.entry("ConfirmationGranted", List.of("T-JC-DEC", "T-AR-DEC", "T-JC-APPLY", "T-AR-APPLY")),
            Map.entry("ConfirmationDenied", List.of("T-JC-DEC", "T-AR-DEC")),
            Map.entry("ConfirmationWithdrawn", List.of("T-JC-ACC", "T-AR-ACC", "T-JC-DEC", "T-AR-DEC")),
            Map.entry("PerformanceClosed", List.of("T-PERF-V1", "T-PERF-URGE")),
            Map.entry("PaymentOrderAccepted", List.of("T-PO-ACC")),
            Map.entry("PaymentOrderRefused", List.of("T-PO-ACC", "T-PO-ISSUE")),
            Map.entry("PaymentOrderIssued", List.of("T-PO-ISSUE")),
            Map.entry("PaymentOrderLapsed", List.of("T-PO-DEBTOR")),
            Map.entry("PaymentOrderWithdrawn", List.of("T-PO-ACC", "T-PO-ISSUE", "T-PO-DEBTOR")),
            Map.entry("ArbitrationFiled", List.of("T-ARB-ACC")),
            Map.entry("ArbitrationRefused", List.of("T-ARB-ACC")),
            Map.entry("ArbitrationAbandoned", List.of("T-ARB-ACC", "T-ARB-AWARD", "T-ARB-MIG", "T-SUE", "T-SETASIDE")),
            Map.entry("AwardRecorded", List.of("T-ARB-AWARD", "T-ARB-MIG")),
            Map.entry("ArbitralStatementRecorded", List.of("T-ARB-AWARD", "T-ARB-MIG")),
            Map.entry("SuitFiled", List.of("T-SUE", "T-SETASIDE", "T-ARB-AWARD", "T-ARB-MIG")));

    private static final Map<String, List<String>> EXPIRED = Map.ofEntries(
            Map.entry("DeemedWithdrawn", List.of("T-SUPP")),
            Map.entry("AcceptanceOverdue", List.of("T-ACC")),
            Map.entry("ReferralUnanswered", List.of("T-CRT-ACK", "T-ARB-ACK")),
            Map.entry("ConsentLapsed", List.of("T-CONSENT")),
            Map.entry("MediatorChoiceLapsed", List.of("T-CHOOSE")),
            Map.entry("SigningLapsed", List.of("T-SIGN")),
            Map.entry("MediationDeadlineExpired", List.of(PERIOD)),
            Map.entry("PaymentOrderTookEffect", List.of("T-PO-DEBTOR")),
            Map.entry("ArbitrationSilent", List.of("T-ARB-ACC")),
            Map.entry("AwardOverdue", List.of("T-ARB-AWARD", "T-ARB-MIG")),
            Map.entry("AwardTookEffect", List.of("T-SUE")));

    private ClockEnds() {}

    static String clockOf(String rule) {
        return PERIODS.contains(rule) ? PERIOD : rule;
    }

    static List<String> metBy(OpenedEvent event) {
        return event.type().equals("ConfirmationApplied")
                ? List.of(windowOf(event))
                : MET.getOrDefault(event.type(), List.of());
    }

    static List<String> expiredBy(OpenedEvent event) {
        return event.type().equals("ConfirmationWindowLapsed")
                ? List.of(windowOf(event))
                : EXPIRED.getOrDefault(event.type(), List.of());
    }

    private static String windowOf(OpenedEvent event) {
        return event.text("route").equals("COURT") ? "T-JC-APPLY" : "T-AR-APPLY";
    }
}
