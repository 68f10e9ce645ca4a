package org.mediation.aid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.Deadlines;
import org.mediation.calendar.DueDate;
import org.mediation.cases.Districts;
import org.mediation.cases.Lights;
import org.mediation.cases.Names;
import org.mediation.cases.OpenedEvent;
import org.mediation.kernel.Named;
import org.mediation.legalaid.AidChannel;
import org.mediation.legalaid.AidEvent;
import org.mediation.legalaid.AidKind;
import org.mediation.legalaid.AidRefusalReason;
import org.mediation.legalaid.AidResult;
import org.mediation.legalaid.AidScope;
import org.mediation.legalaid.AidStage;
import org.mediation.legalaid.AidStandards;
import org.mediation.legalaid.EmergencyGround;
import org.mediation.legalaid.Proceeding;
import org.mediation.legalaid.TerminationGround;
import org.mediation.record.EventJson;
import org.mediation.roster.OrganisationId;
import org.mediation.timetable.Timetable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds the opened events of an aid matter into its page. */
@Component
class PageFold {
    private final ObjectMapper json = EventJson.mapper();
    private final Names names;
    private final Districts districts;
    private final StandardsTable standards;
    private final Timetable timetable;
    private final Lights lights;
    private final JdbcClient jdbc;

    PageFold(
            Names names,
            Districts districts,
            StandardsTable standards,
            Timetable timetable,
            Lights lights,
            JdbcClient jdbc) {
        this.names = names;
        this.districts = districts;
        this.standards = standards;
        this.timetable = timetable;
        this.lights = lights;
        this.jdbc = jdbc;
    }

    ObjectNode of(List<OpenedEvent> events) {
        ObjectNode page = json.createObjectNode();
        page.putNull("lawyer");
        page.putArray("assignments");
        page.putArray("steps");
        page.putArray("links");
        Map<String, DueDate> clocks = new LinkedHashMap<>();
        AidStage stage = AidStage.RECEIVED;
        DueDate pressing = null;
        for (OpenedEvent event : events) {
            tell(event, page);
            dates(event, clocks);
            AidProgress progress = AidProgress.after((AidEvent) event.event());
            boolean papersFirst = progress.onlyWhenPapersAreDone()
                    && List.of(AidStage.RECEIVED, AidStage.SUPPLEMENTING, AidStage.DECIDING)
                            .contains(stage);
            if (progress.stage() != null && !papersFirst) {
                stage = progress.stage();
                pressing = progress.stage() == AidStage.DECIDING ? clocks.get("T-AID-DEC") : progress.due();
            } else if (event.type().equals("AidApplied")) {
                pressing = clocks.get("T-AID-DEC");
            }
        }
        page.put("stage", stage.name()).put("stageName", stage.chinese());
        clocks(page.putArray("clocks"), clocks, pressing);
        return page;
    }

    private void tell(OpenedEvent event, ObjectNode page) {
        switch (event.type()) {
            case "AidApplied" -> apply(event, page);
            case "AidApplicantRecorded" ->
                copy(event, page.putObject("applicant"), "name", "idNumber", "phone", "address");
            case "AidOpponentRecorded" -> copy(event, page.putObject("opponent"), "name", "uscc");
            case "AidSupplementReceived" -> copy(event, page, "hardship");
            case "AidGranted" -> {
                named(page, "kind", event.text("kind"), AidKind.class);
                copy(event, page, "hardshipBasis");
                page.put("decidedInTime", event.data().path("decidedInTime").asBoolean());
            }
            case "AidRefused" -> named(page, "refusal", event.text("reason"), AidRefusalReason.class);
            case "AidTerminated" -> named(page, "termination", event.text("ground"), TerminationGround.class);
            case "LawyerAssigned" -> assign(event, page);
            case "AssignmentAccepted" -> latest(page).put("state", "ACCEPTED");
            case "AssignmentDeclined", "LawyerReplaced" -> {
                latest(page).put("state", event.type().equals("LawyerReplaced") ? "REPLACED" : "DECLINED");
                copy(event, latest(page), "reason");
                page.putNull("lawyer");
            }
            case "AidStepRecorded" -> step(event, page);
            case "AidLinkedToCase" -> link(page, event.text("caseId"), event.text("client"));
            case "AidLinkedToProceeding" -> proceeding(event, page);
            default -> closing(event, page);
        }
    }

    private void closing(OpenedEvent event, ObjectNode page) {
        switch (event.type()) {
            case "AidFileSubmitted" -> {
                ObjectNode file = page.putObject("file");
                named(file, "result", event.text("result"), AidResult.class);
                file.put("recoveredFen", event.data().path("recoveredFen").asLong())
                        .put("awarded", event.data().path("awarded").asBoolean());
                copy(event, file, "report", "opinion", "documentsHash");
            }
            case "AidQualityChecked" ->
                page.put("score", event.data().path("score").asInt());
            case "SubsidyCalculated" ->
                page.putObject("subsidy")
                        .put("amountFen", event.data().path("amountFen").asLong())
                        .put("difficulty", difficulty(page, event.text("difficulty")))
                        .put("scaleVersion", event.data().path("scaleVersion").asInt())
                        .put("state", "CALCULATED");
            case "SubsidyApproved" ->
                page.withObject("/subsidy")
                        .put("approvedByName", names.actor(event.text("approvedBy")))
                        .put("state", "APPROVED");
            case "SubsidyPaid" -> {
                copy(event, page.withObject("/subsidy"), "paidOn");
                page.withObject("/subsidy").put("state", "PAID");
            }
            default -> {
                // told in the history
            }
        }
    }

    private void apply(OpenedEvent event, ObjectNode page) {
        String centre = event.text("organisation");
        copy(event, page, "aidId", "aidNumber", "receivedAt", "facts", "hardship", "category", "ticketId");
        named(page, "channel", event.text("channel"), AidChannel.class);
        named(page, "scope", event.text("scope"), AidScope.class);
        page.put("districtName", districts.name(event.text("districtCode")))
                .put(
                        "categoryName",
                        standards(centre)
                                .category(event.text("category"))
                                .map(known -> known.label())
                                .orElse(event.text("category")))
                .put("emergency", event.data().path("emergency").asBoolean());
        JsonNode ground = event.data().path("emergencyGround");
        if (ground.hasNonNull("ground")) {
            named(page, "emergencyGround", ground.path("ground").asText(), EmergencyGround.class);
            page.put("periodEndsOn", ground.path("periodEndsOn").asText(null));
        }
        page.putObject("organisation").put("id", centre).put("name", names.organisation(UUID.fromString(centre)));
        if (event.data().hasNonNull("caseId")) {
            link(page, event.text("caseId"), event.text("client"));
        }
    }

    private AidStandards standards(String centre) {
        return standards.of(new OrganisationId(UUID.fromString(centre)));
    }

    private String difficulty(ObjectNode page, String code) {
        return standards(page.path("organisation").path("id").asText()).difficulties().stream()
                .filter(known -> known.code().equals(code))
                .map(known -> known.label())
                .findFirst()
                .orElse(code);
    }

    private void assign(OpenedEvent event, ObjectNode page) {
        UUID lawyer = UUID.fromString(event.text("lawyer"));
        page.put("lawyer", lawyer.toString()).put("lawyerName", names.lawyer(lawyer));
        ((ArrayNode) page.path("assignments"))
                .addObject()
                .put("lawyer", lawyer.toString())
                .put("lawyerName", names.lawyer(lawyer))
                .put("firmName", names.firmOfLawyer(lawyer))
                .put("assignedAt", event.recordedAt().toString())
                .put("inTime", event.data().path("assignedInTime").asBoolean())
                .put("state", "OFFERED");
    }

    private static ObjectNode latest(ObjectNode page) {
        ArrayNode assignments = (ArrayNode) page.path("assignments");
        return (ObjectNode) assignments.get(assignments.size() - 1);
    }

    private void step(OpenedEvent event, ObjectNode page) {
        ObjectNode step = ((ArrayNode) page.path("steps")).addObject();
        named(step, "kind", event.text("kind"), AidKind.class);
        copy(event, step, "doneOn", "note");
        step.put("persons", event.data().path("persons").asInt())
                .put("reported", event.data().path("reported").asBoolean())
                .put("lawyerName", names.lawyer(UUID.fromString(event.text("lawyer"))));
    }

    private void link(ObjectNode page, String caseId, String client) {
        page.put("caseId", caseId).put("client", client);
        page.put(
                "caseNumber",
                jdbc.sql("select number from views.case_summary where case_id = ?::uuid")
                        .param(caseId)
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }

    private static void proceeding(OpenedEvent event, ObjectNode page) {
        ObjectNode link = ((ArrayNode) page.path("links")).addObject();
        named(link, "proceeding", event.text("proceeding"), Proceeding.class);
        copy(event, link, "body", "docketNo");
    }

    private void dates(OpenedEvent event, Map<String, DueDate> clocks) {
        event.data().forEach(value -> {
            if (value.isObject() && value.hasNonNull("dueAt") && value.hasNonNull("rule")) {
                DueDate due = json.convertValue(value, DueDate.class);
                clocks.put(due.rule(), due);
            }
        });
    }

    private void clocks(ArrayNode list, Map<String, DueDate> clocks, @Nullable DueDate pressing) {
        Deadlines deadlines = timetable.delivered();
        clocks.values().forEach(due -> {
            boolean running = pressing != null && due.rule().equals(pressing.rule());
            Instant until = running ? due.dueAt() : null;
            list.addObject()
                    .put("rule", due.rule())
                    .put("name", deadlines.limits().get(due.rule()).name())
                    .put("start", due.start().toString())
                    .put("due", due.due().toString())
                    .put("dueAt", due.dueAt().toString())
                    .put("provisional", due.provisional())
                    .put("state", running ? "RUNNING" : "MET")
                    .put("why", deadlines.why(due))
                    .put("light", lights.of(until).name())
                    .put("lightWords", running ? lights.of(until).words() : "已停止");
        });
    }

    private static void copy(OpenedEvent event, ObjectNode target, String... fields) {
        for (String field : fields) {
            if (event.data().has(field) && !event.data().path(field).isNull()) {
                target.set(field, event.data().get(field));
            }
        }
    }

    private static <E extends Enum<E> & Named> void named(ObjectNode node, String field, String code, Class<E> type) {
        node.put(field, code).put(field + "Name", Enum.valueOf(type, code).chinese());
    }
}
