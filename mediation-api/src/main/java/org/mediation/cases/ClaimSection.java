package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.LimitationBasis;
import org.mediation.casework.LimitationWarning;

/** The claims, their limitation periods, and which of them are settled. */
final class ClaimSection implements Section {
    private final Rows claims = new Rows();

    @Override
    public void on(OpenedEvent event) {
        switch (event.type()) {
            case "ClaimAdded" -> {
                ObjectNode claim = claims.add(event.text("claimId"), "claimId");
                describe(claim, event);
                claim.set("periodFrom", event.data().get("periodFrom"));
                claim.set("periodTo", event.data().get("periodTo"));
                claim.put("facts", event.textIfAny("facts")).put("state", "OPEN");
            }
            case "ClaimAmended" -> describe(claims.get(event.text("claimId")), event);
            case "ClaimWithdrawn" -> claims.get(event.text("claimId")).put("state", "WITHDRAWN");
            case "LimitationAssessed" -> {
                JsonNode limitation = event.data().path("limitation");
                ObjectNode told =
                        claims.get(limitation.path("claimId").asText()).putObject("limitation");
                told.set("start", limitation.get("start"));
                told.set("end", limitation.get("end"));
                told.put("lapsed", limitation.path("lapsed").asBoolean()).put("basis", basis(limitation));
                told.putNull("warning").putNull("warningName");
            }
            case "LimitationWarned" -> {
                ObjectNode told = (ObjectNode) claims.get(event.text("claimId")).get("limitation");
                told.put("warning", event.text("warning"))
                        .put(
                                "warningName",
                                LimitationWarning.valueOf(event.text("warning")).chinese());
            }
            case "MediationSucceeded", "MediationPartiallySucceeded" -> settle(event);
            default -> {
                // other sections tell the rest
            }
        }
    }

    private static void describe(ObjectNode claim, OpenedEvent event) {
        claim.put("category", event.text("category"))
                .put(
                        "categoryName",
                        ClaimCategory.valueOf(event.text("category")).chinese());
        claim.set("amountFen", event.data().get("amountFen"));
        claim.set("knewHarmedOn", event.data().get("knewHarmedOn"));
    }

    /** Events of the first release name no basis. */
    private static String basis(JsonNode limitation) {
        if (limitation.hasNonNull("basis")) {
            return LimitationBasis.valueOf(limitation.path("basis").asText()).chinese() + "（劳动争议调解仲裁法第二十七条）";
        }
        if (!limitation.hasNonNull("end")) {
            return "尚未登记知道或应当知道权利被侵害之日，时效未起算";
        }
        if (limitation.path("lapsed").asBoolean()) {
            return "申请时一年时效已届满（劳动争议调解仲裁法第二十七条）";
        }
        return "申请调解使时效中断，自申请之日重新计算一年（劳动争议调解仲裁法第二十七条）";
    }

    private void settle(OpenedEvent event) {
        event.data().path("settledClaims").forEach(id -> claims.get(id.asText()).put("state", "SETTLED"));
        event.data()
                .path("remainingClaims")
                .forEach(id -> claims.get(id.asText()).put("state", "REMAINING"));
    }

    @Override
    public void writeTo(ObjectNode page) {
        page.set("claims", claims.toArray());
    }
}
