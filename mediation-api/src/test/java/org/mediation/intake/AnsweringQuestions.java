package org.mediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.mediation.processes.Workers;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions that come by telephone need not become disputes (12351热线). */
abstract class AnsweringQuestions extends AtTheDesk {
    @Autowired
    private Workers workers;

    private String question() {
        ObjectNode told = sample(fresh()).put("channel", "PHONE_12351").put("narrative", "请问夫妻共同债务如何认定？");
        told.putArray("claims").addObject().put("category", "OTHER").putNull("amountFen");
        return json(clerk.post(CASES, told.toString())).path("caseId").asText();
    }

    private JsonNode ends(String caseId, Sender who, String command) {
        var answer = who.post(CASES + "/" + caseId + "/commands", command);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(clerk.get(CASES + "/" + caseId));
    }

    @Test
    void a_question_is_answered_and_closed() {
        String caseId = question();
        JsonNode page = ends(caseId, clerk, "{\"type\": \"AnswerInquiry\", \"answer\": \"可向法律援助机构咨询。\"}");
        assertThat(page.path("outcome").asText()).isEqualTo("ANSWERED");
        assertThat(events(caseId)).endsWith("InquiryAnswered", "CaseClosed");
    }

    @Test
    void a_question_is_referred_with_the_reason() {
        String caseId = question();
        JsonNode page = ends(
                caseId,
                clerk,
                "{\"type\": \"TransferCase\", \"target\": \"JUDICIAL_BUREAU\", \"reason\": \"不属于劳动争议。\"}");
        assertThat(page.path("outcome").asText()).isEqualTo("TRANSFERRED");
        assertThat(events(caseId)).endsWith("CaseTransferred", "CaseClosed");
    }

    @Test
    void a_question_is_refused_by_the_head_with_the_reason() {
        String caseId = question();
        ends(
                caseId,
                clerk,
                "{\"type\": \"CompleteRegistration\", \"evidenceListed\": true, \"relatedCasesChecked\": true}");
        workers.drain();
        ends(
                caseId,
                new Sender(port(), "head", "demo-2026"),
                "{\"type\": \"RejectCase\", \"reason\": \"OUT_OF_SCOPE\", \"remedies\": [\"SUIT\"],"
                        + " \"explanation\": \"不属于劳动争议\"}");
        assertThat(events(caseId)).contains("CaseRejected");
    }
}
