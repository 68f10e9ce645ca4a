package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mediation.casework.TitleKind;
import org.mediation.roster.OutsideBodies;
import org.mediation.roster.OutsideBody;

/** The way between union, court and arbitration (衔接通道): referral, confirmation, remedies, each with where it stands. */
final class CorridorSection implements Section {
    /** What a matter is called, which event opens it, and which set its state. */
    private enum Matter {
        REFERRAL(
                "referral",
                Map.ofEntries(
                        Map.entry("ReferralReceived", "待确认接收"),
                        Map.entry("ReferralUnanswered", "逾期未确认"),
                        Map.entry("ReferralAcknowledged", "调解中"),
                        Map.entry("ReferralDeclined", "不予接收"),
                        Map.entry("ReferralRecalled", "移交单位收回"),
                        Map.entry("AgreementFiledWithBody", "协议已备案"),
                        Map.entry("ResultReported", "结果已报告"),
                        Map.entry("CourtStatementIssued", "已出具民事调解书"),
                        Map.entry("SuitWithdrawalAllowed", "已准许撤诉"),
                        Map.entry("CourtFiled", "已立案"),
                        Map.entry("CourtNotFiled", "退回未诉"),
                        Map.entry("ProcedureResumed", "已恢复程序"))),
        CONFIRMATION(
                "confirmation",
                Map.ofEntries(
                        Map.entry("ConfirmationRouteChosen", "待提交申请"),
                        Map.entry("ConfirmationDeclined", "不申请确认"),
                        Map.entry("ConfirmationApplied", "待受理"),
                        Map.entry("ConfirmationUrged", "已催询"),
                        Map.entry("ConfirmationAccepted", "审查中"),
                        Map.entry("ConfirmationNotAccepted", "不予受理"),
                        Map.entry("ConfirmationSupplementAsked", "待补充材料"),
                        Map.entry("ConfirmationSupplemented", "材料已补充"),
                        Map.entry("ConfirmationGranted", "已确认"),
                        Map.entry("ConfirmationDenied", "不予确认"),
                        Map.entry("ConfirmationWithdrawn", "已撤回"),
                        Map.entry("ConfirmationWindowLapsed", "申请期限已过"))),
        REMEDY("remedy", Map.of("RemedyChosen", "已选择", "OutstandingWrittenOff", "终止追索")),
        PAYMENT_ORDER(
                "paymentOrder",
                Map.of(
                        "PaymentOrderApplied", "待受理",
                        "PaymentOrderUrged", "已催询",
                        "PaymentOrderAccepted", "审查中",
                        "PaymentOrderRefused", "未获准许",
                        "PaymentOrderIssued", "待送达",
                        "PaymentOrderServed", "等待清偿或者异议",
                        "PaymentOrderObjected", "已提出异议",
                        "PaymentOrderLapsed", "异议成立，已失效",
                        "PaymentOrderTookEffect", "已生效",
                        "PaymentOrderWithdrawn", "已撤回")),
        ENFORCEMENT(
                "enforcement",
                Map.of(
                        "EnforcementApplied", "待受理",
                        "EnforcementAccepted", "执行中",
                        "EnforcementRefused", "不予受理",
                        "EnforcementClosed", "执行终结")),
        ARBITRATION(
                "arbitration",
                Map.of(
                        "ArbitrationApplicationPrepared", "申请书已备好",
                        "ArbitrationSubmitted", "待立案",
                        "ArbitrationFiled", "审理中",
                        "ArbitrationRefused", "不予受理",
                        "ArbitrationSilent", "逾期未决定，可以起诉",
                        "AwardOverdue", "逾期未裁决，可以起诉",
                        "AwardRecorded", "已裁决",
                        "AwardTookEffect", "裁决已生效",
                        "ArbitralStatementRecorded", "已出具仲裁调解书",
                        "ArbitrationAbandoned", "不再申请")),
        SUIT("suit", Map.of("SuitFiled", "审理中", "SuitDecided", "已裁判", "SuitWithdrawn", "已撤诉"));

        private final String field;
        private final Map<String, String> states;

        Matter(String field, Map<String, String> states) {
            this.field = field;
            this.states = states;
        }
    }

    private static final List<String> TITLES = List.of(
            "ConfirmationGranted",
            "CourtStatementIssued",
            "PaymentOrderTookEffect",
            "AwardTookEffect",
            "ArbitralStatementRecorded",
            "SuitDecided");

    private final Map<Matter, ObjectNode> matters = new LinkedHashMap<>();
    private final ArrayNode titles = JsonNodeFactory.instance.arrayNode();
    private ObjectNode ledger = JsonNodeFactory.instance.objectNode();

    @Override
    public void on(OpenedEvent event) {
        for (Matter matter : Matter.values()) {
            String state = matter.states.get(event.type());
            if (state != null) {
                tell(matter, event, state);
            }
        }
        if (event.type().equals("LedgerBalanced") || event.type().equals("PerformanceClosed")) {
            ledger = event.data().deepCopy();
            ledger.remove(List.of("caseId", "somethingLeft", "code"));
        }
        if (TITLES.contains(event.type())) {
            titles.addObject()
                    .put("name", titleOf(event))
                    .put("number", firstOf(event, "titleNo", "statementNo", "orderNo", "awardNo"))
                    .put("effectiveOn", event.text("effectiveOn"));
        }
    }

    /** What the event says replaces what was said before under the same name; a new choice begins anew. */
    private void tell(Matter matter, OpenedEvent event, String state) {
        boolean begins = event.type().equals("ConfirmationRouteChosen")
                || event.type().equals("RemedyChosen")
                || event.type().equals("PaymentOrderApplied")
                || event.type().equals("EnforcementApplied");
        ObjectNode row = begins ? null : matters.get(matter);
        if (row == null) {
            row = JsonNodeFactory.instance.objectNode();
            matters.put(matter, row);
        }
        for (var fields = event.data().fields(); fields.hasNext(); ) {
            var field = fields.next();
            JsonNode value = field.getValue();
            row.set(field.getKey(), value.hasNonNull("due") ? value.path("due") : value);
        }
        for (String body : List.of("body", "court", "institute")) {
            if (event.data().hasNonNull(body)) {
                row.put(
                        "bodyName",
                        OutsideBodies.find(event.text(body))
                                .map(OutsideBody::name)
                                .orElse(event.text(body)));
            }
        }
        row.put("state", event.type()).put("stateName", state);
        row.remove("caseId");
    }

    private static String titleOf(OpenedEvent event) {
        return switch (event.type()) {
            case "CourtStatementIssued" -> "民事调解书";
            case "PaymentOrderTookEffect" -> "支付令";
            case "AwardTookEffect" -> "仲裁裁决书";
            case "ArbitralStatementRecorded" -> "仲裁调解书";
            case "SuitDecided" -> Sentences.named(TitleKind.class, event.text("kind"));
            default -> Sentences.named(TitleKind.class, event.text("title"));
        };
    }

    private static String firstOf(OpenedEvent event, String... fields) {
        for (String field : fields) {
            if (event.data().hasNonNull(field)) {
                return event.text(field);
            }
        }
        return "";
    }

    @Override
    public void writeTo(ObjectNode page) {
        ObjectNode corridor = page.putObject("corridor");
        matters.forEach((matter, row) -> corridor.set(matter.field, row));
        corridor.set("titles", titles);
        corridor.set("ledger", ledger);
    }
}
