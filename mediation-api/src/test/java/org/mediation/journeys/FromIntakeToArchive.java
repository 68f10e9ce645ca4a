package org.mediation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One dispute by clerk, head and mediator, who know only what the product tells them. */
abstract class FromIntakeToArchive extends Steps {
    @Test
    void a_dispute_goes_from_intake_to_the_archive() {
        String caseId = registered();
        clerk.finishes(
                caseId,
                "UserTask_CompleteRegistration",
                "{\"type\": \"CompleteRegistration\", \"evidenceListed\": true, \"relatedCasesChecked\": true}");
        head.finishes(caseId, "UserTask_ReviewAcceptance", """
                {"type": "AcceptCase", "inScope": true, "competent": true, "notDecidedElsewhere": true,
                 "notAdministrative": true}""");
        mediationBegins(caseId);
        anAgreementIsMade(caseId);
        itIsPerformed(caseId);

        mediator.finishes(
                caseId,
                "UserTask_VisitParties",
                "{\"type\": \"VisitParties\", \"contacted\": true, \"solved\": true, \"satisfaction\": 5}");
        mediator.finishes(caseId, "UserTask_CloseCase", "{\"type\": \"CloseCase\", \"summary\": \"调解成功，已履行\"}");
        clerk.finishes(caseId, "UserTask_ArchiveCase", "{\"type\": \"ArchiveCase\", \"papersComplete\": true}");
        allIsWritten(caseId);
    }

    @Test
    void a_task_is_taken_by_one_and_a_stale_page_and_a_second_sending_change_nothing() {
        String caseId = registered();
        String task =
                clerk.task(caseId, "UserTask_CompleteRegistration").path("id").asText();
        String stale =
                clerk.get("/api/cases/" + caseId).headers().firstValue("ETag").orElseThrow();
        assertThat(clerk.post("/api/tasks/" + task + "/claim", "").statusCode()).isEqualTo(204);
        HttpResponse<String> second = head.post("/api/tasks/" + task + "/claim", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("task-already-claimed");

        String complete =
                "{\"type\": \"CompleteRegistration\", \"evidenceListed\": true, \"relatedCasesChecked\": true}";
        String commands = "/api/cases/" + caseId + "/commands";
        HttpResponse<String> late = clerk.post(commands, complete, "If-Match", stale);
        assertThat(late.statusCode()).as(late.body()).isEqualTo(412);

        String key = UUID.randomUUID().toString();
        HttpResponse<String> done = clerk.post(commands, complete, "Idempotency-Key", key);
        HttpResponse<String> again = clerk.post(commands, complete, "Idempotency-Key", key);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(done.body());
        String other = complete.replace("true", "false");
        assertThat(clerk.post(commands, other, "Idempotency-Key", key).statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(commands, complete).statusCode()).isEqualTo(409);
    }

    private void allIsWritten(String caseId) {
        JsonNode page = head.page(caseId);
        assertThat(page.path("stage").asText()).isEqualTo("ARCHIVED");
        assertThat(page.path("dossier")).isNotEmpty();
        assertThat(page.at("/agreement/state").asText()).isEqualTo("EFFECTIVE");
        assertThat(page.at("/obligations/0/state").asText()).isEqualTo("PERFORMED");
        assertThat(head.read("/api/tasks?caseId=" + caseId).path("items")).isEmpty();
        assertThat(head.read("/api/tasks?state=DONE&caseId=" + caseId).path("items"))
                .isNotEmpty();
        JsonNode events = head.read("/api/cases/" + caseId + "/events");
        assertThat(events.get(events.size() - 1).path("type").asText()).isEqualTo("CaseArchived");
        for (JsonNode event : events) {
            assertThat(event.path("sentence").asText())
                    .as(event.path("type").asText())
                    .isNotBlank();
            assertThat(event.path("actorName").asText()).isNotBlank();
        }
        for (JsonNode instance : head.read("/api/cases/" + caseId + "/process")) {
            assertThat(instance.path("active")).isEmpty();
            assertThat(instance.path("steps")).isNotEmpty();
        }
    }
}
