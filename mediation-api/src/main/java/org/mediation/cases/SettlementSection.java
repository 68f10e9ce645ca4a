package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ObligationKind;

/** Proposals, the agreement with its signatures, and what became of each obligation. */
final class SettlementSection implements Section {
    private final Rows proposals = new Rows();
    private final Rows obligations = new Rows();
    private final Rows payments = new Rows();
    private @Nullable ObjectNode agreement;
    private @Nullable String confirmation;

    @Override
    public void on(OpenedEvent event) {
        switch (event.type()) {
            case "ProposalMade" -> {
                ObjectNode proposal = proposals.add(event.text("proposalId"), "proposalId");
                proposal.put("version", event.data().path("version").asInt()).put("terms", event.textIfAny("terms"));
                proposal.set("obligations", event.data().path("obligations"));
                proposal.set("settledClaims", event.data().path("settledClaims"));
                proposal.putArray("answers");
            }
            case "ProposalAnswered" ->
                ((ArrayNode) proposals.get(event.text("proposalId")).withArray("answers"))
                        .addObject()
                        .put("partyId", event.text("partyId"))
                        .put("answer", event.text("answer"))
                        .put("words", event.textIfAny("words"));
            case "AgreementDrafted" -> draft(event);
            case "AgreementLegalityChecked" -> state(event.data().path("lawful").asBoolean() ? "CHECKED" : "LAPSED");
            case "AgreementSigned" -> {
                sign(event.text("partyId"), event);
                state("SIGNED");
            }
            case "AgreementCountersigned" -> {
                sign(event.text("mediatorId"), event);
                state("COUNTERSIGNED");
            }
            case "AgreementSealed" -> state("SEALED");
            case "SignatureDeclined", "SigningLapsed" -> state("LAPSED");
            case "AgreementTookEffect" -> inForce(event);
            case "ConfirmationRouteChosen" -> confirmation = event.text("route");
            case "ConfirmationDeclined" -> confirmation = "NONE";
            case "ObligationDue" -> obligation(event, "DUE");
            case "ObligationPerformed" -> obligation(event, "PERFORMED");
            case "ObligationDefaulted" -> obligation(event, "DEFAULTED");
            case "PerformanceUrged" -> obligation(event, "URGED");
            case "ObligationUnperformed" -> obligation(event, "UNPERFORMED");
            case "ObligationRecovered" -> recovered(event);
            case "PaymentReported" -> {
                ObjectNode payment = payments.add(event.text("paymentId"), "paymentId")
                        .put("amountFen", event.data().path("amountFen").asLong())
                        .put("paidOn", event.text("paidOn"))
                        .put("verified", false);
                ((ArrayNode) obligations.get(event.text("obligationId")).withArray("payments")).add(payment);
            }
            case "PaymentVerified" -> {
                payments.get(event.text("paymentId")).put("verified", true);
                ObjectNode row = obligations.get(event.text("obligationId"));
                row.put(
                        "paidFen",
                        row.path("paidFen").asLong()
                                + event.data().path("amountFen").asLong());
            }
            default -> {
                // other sections tell the rest
            }
        }
    }

    private void draft(OpenedEvent event) {
        ObjectNode drafted = JsonNodeFactory.instance.objectNode();
        drafted.put("agreementId", event.text("agreementId"))
                .put("version", event.data().path("version").asInt())
                .put("terms", event.textIfAny("terms"))
                .put("totalFen", event.data().path("totalFen").asLong())
                .put("contentHash", event.text("contentHash"))
                .put("state", "DRAFTED");
        drafted.set("obligations", event.data().path("obligations"));
        drafted.set("settledClaims", event.data().path("settledClaims"));
        drafted.putArray("signatures");
        agreement = drafted;
    }

    private void state(String state) {
        if (agreement != null) {
            agreement.put("state", state);
        }
    }

    private void sign(String signatory, OpenedEvent event) {
        if (agreement != null) {
            ((ArrayNode) agreement.withArray("signatures"))
                    .addObject()
                    .put("signatory", signatory)
                    .put("at", event.recordedAt().toString());
        }
    }

    private void inForce(OpenedEvent event) {
        if (agreement == null) {
            return;
        }
        agreement.put("state", "EFFECTIVE").put("effectiveAt", event.text("effectiveAt"));
        for (JsonNode promised : agreement.path("obligations")) {
            ObjectNode row = obligations.add(promised.path("obligationId").asText(), "obligationId");
            promised.fields().forEachRemaining(field -> row.set(field.getKey(), field.getValue()));
            row.put(
                            "kindName",
                            ObligationKind.valueOf(promised.path("kind").asText())
                                    .chinese())
                    .put("paidFen", 0)
                    .put("state", "OPEN")
                    .putArray("payments");
        }
    }

    private void recovered(OpenedEvent event) {
        ObjectNode row = obligations.get(event.text("obligationId"));
        long paid =
                row.path("paidFen").asLong() + event.data().path("amountFen").asLong();
        row.put("paidFen", paid);
        if (paid == row.path("amountFen").asLong()) {
            row.put("state", "PERFORMED");
        }
    }

    private void obligation(OpenedEvent event, String state) {
        obligations.get(event.text("obligationId")).put("state", state);
    }

    @Override
    public void writeTo(ObjectNode page) {
        page.set("proposals", proposals.toArray());
        page.set("agreement", agreement);
        page.put("confirmation", confirmation);
        page.set("obligations", obligations.toArray());
    }
}
