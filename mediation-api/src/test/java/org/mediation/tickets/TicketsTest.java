package org.mediation.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.SharedDatabase;
import org.mediation.demo.DemoUnion;
import org.mediation.intake.Sender;
import org.mediation.processes.Workers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls to the hotline over HTTP, as agent, dispatcher and unit see them. */
@SharedDatabase
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.workers=false"})
class TicketsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TICKETS = "/api/tickets";
    private static final String UNIT = DemoUnion.centreOf("110106").id().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Workers workers;

    private Sender agent;
    private Sender dispatcher;
    private Sender handler;

    @BeforeEach
    void everybody_comes_to_work() {
        agent = as("agent");
        dispatcher = as("dispatcher");
        handler = as("handler.fengtai");
    }

    private Sender as(String username) {
        return new Sender(port, username, "demo-2026");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ObjectNode call(String name, String phone) {
        return JSON.createObjectNode()
                .put("category", "ASSISTANCE")
                .put("employerDistrict", "110106")
                .put("name", name)
                .put("phone", phone)
                .put("employer", "北京某某物流有限公司")
                .put("narrative", "拖欠三个月运费提成");
    }

    private JsonNode registered(String name, String phone) {
        HttpResponse<String> answer = agent.post(TICKETS, call(name, phone).toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        workers.drain();
        return json(answer);
    }

    private String address(JsonNode ticket) {
        return TICKETS + "/" + ticket.path("ticketId").asText();
    }

    private HttpResponse<String> command(Sender who, JsonNode ticket, ObjectNode command) {
        HttpResponse<String> answer = who.post(address(ticket) + "/commands", command.toString());
        workers.drain();
        return answer;
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private JsonNode handled(String name, String phone) {
        JsonNode ticket = registered(name, phone);
        assertThat(command(
                                dispatcher,
                                ticket,
                                type("DispatchTicket").put("unit", UNIT).put("difficulty", "GENERAL"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(command(handler, ticket, type("ReceiveTicket")).statusCode()).isEqualTo(200);
        return ticket;
    }

    @Test
    void a_call_becomes_a_ticket_with_a_number_and_a_code_to_read_out() {
        JsonNode ticket = registered("郝思远", "13911110001");
        assertThat(ticket.path("ticketNumber").asText()).matches("京工热〔\\d{4}〕\\d{6}号");
        assertThat(ticket.path("progressCode").asText()).matches("\\d{6}");
        JsonNode page = json(dispatcher.get(address(ticket)));
        assertThat(page.path("caller").path("phone").asText()).isEqualTo("13911110001");
        assertThat(page.path("suggestedUnit").path("id").asText()).isEqualTo(UNIT);
        assertThat(page.path("actions").toString()).contains("DispatchTicket", "MergeTicket");
    }

    @Test
    void the_agent_sees_the_caller_masked_afterwards_and_only_own_tickets() {
        JsonNode ticket = registered("郝思雨", "13911110002");
        JsonNode page = json(agent.get(address(ticket)));
        assertThat(page.path("caller").path("phone").asText())
                .doesNotContain("13911110002")
                .endsWith("02");
        assertThat(as("agent2").get(address(ticket)).statusCode()).isEqualTo(404);
        assertThat(handler.get(address(ticket)).statusCode()).isEqualTo(404);
        assertThat(as("auditor").get(address(ticket)).body()).doesNotContain("13911110002", "progressCode");
    }

    @Test
    void the_same_request_sent_twice_is_one_ticket() {
        ObjectNode told =
                call("郝思齐", "13911110003").put("ticketId", UUID.randomUUID().toString());
        JsonNode first = json(agent.post(TICKETS, told.toString()));
        HttpResponse<String> second = agent.post(TICKETS, told.toString());
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(json(second).path("ticketNumber")).isEqualTo(first.path("ticketNumber"));
        assertThat(json(second).path("duplicate").asBoolean()).isTrue();
    }

    @Test
    void what_cannot_be_taken_is_refused_by_field_or_rule() {
        assertThat(agent.post(TICKETS, call("甲", "1").put("category", "NONE").toString())
                        .body())
                .contains("category");
        assertThat(agent.post(
                                TICKETS,
                                call("甲", "1").put("employerDistrict", "999999").toString())
                        .body())
                .contains("employerDistrict");
        assertThat(agent.post(TICKETS, call("甲", "1").put("narrative", " ").toString())
                        .body())
                .contains("request-missing");
        assertThat(dispatcher.post(TICKETS, call("甲", "1").toString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void earlier_tickets_of_a_caller_are_found_by_phone_name_and_pinyin_and_show_no_more_than_needed() {
        String phone = "137" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
        JsonNode ticket = registered("单雅琪", phone);
        for (String asked : new String[] {
            "{\"phone\": \"%s\"}".formatted(phone.substring(0, 9)),
            "{\"name\": \"单雅\"}",
            "{\"name\": \"shanyaqi\"}",
            "{\"name\": \"Shan Ya\"}",
            "{\"name\": \"syq\"}"
        }) {
            HttpResponse<String> found = agent.post(TICKETS + "/duplicates", asked);
            assertThat(found.body())
                    .as(asked)
                    .contains(ticket.path("ticketNumber").asText())
                    .doesNotContain("单雅琪", phone);
        }
        assertThat(json(agent.post(TICKETS + "/duplicates", "{\"name\": \"单\", \"phone\": \"137\"}")))
                .isEmpty();
        assertThat(as("clerk").post(TICKETS + "/duplicates", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void i25_no_table_holds_what_a_caller_told() {
        registered("鲜于慕白", "13911119876");
        for (String table : jdbc.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('views', 'security', 'events') and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            assertThat(jdbc.sql("select count(*) from " + table
                                    + " t where t::text like '%鲜于慕白%' or t::text like '%13911119876%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_was_begun_is_kept_sealed_resumed_and_gone_with_the_registration() {
        UUID id = UUID.randomUUID();
        ObjectNode begun = call("仇远山", "13911110005");
        HttpResponse<String> kept = agent.send(agent.request("/api/ticket-drafts/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(begun.toString())));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(204);
        assertThat(agent.get("/api/ticket-drafts").body()).contains("仇远山");
        assertThat(as("agent2").get("/api/ticket-drafts").body()).doesNotContain("仇远山");
        assertThat(jdbc.sql("select content::text from security.ticket_draft where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("仇远山");
        agent.post(TICKETS, begun.put("ticketId", id.toString()).toString());
        assertThat(agent.get("/api/ticket-drafts").body()).doesNotContain("仇远山");
    }

    @Test
    void whoever_has_number_and_code_learns_how_far_it_is_and_nothing_else() {
        JsonNode ticket = registered("郝思明", "13911110006");
        String number = ticket.path("ticketNumber").asText();
        String code = ticket.path("progressCode").asText();
        HttpResponse<String> told = agent.post("/api/progress", told(number, code));
        assertThat(json(told).path("step").asText()).isEqualTo("DISPATCHING");
        assertThat(told.body()).doesNotContain("郝思明", "13911110006", "物流", "提成");
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(agent.post("/api/progress", told(number, wrong)).body()).contains("progress-unknown");
        }
        assertThat(agent.post("/api/progress", told(number, code)).body()).contains("progress-locked");
    }

    private static String told(String number, String code) {
        return JSON.createObjectNode().put("number", number).put("code", code).toString();
    }

    @Test
    void i32_a_dispute_becomes_one_case_that_names_the_ticket_and_completes_it() {
        JsonNode ticket = handled("郝思成", "13911110007");
        assertThat(handler.post(address(ticket) + "/case", "{}").body()).contains("conversion-unwanted");
        HttpResponse<String> first =
                handler.post(address(ticket) + "/case", "{\"callerAgrees\": true, \"claims\": [\"WAGES\"]}");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        HttpResponse<String> second = handler.post(address(ticket) + "/case", "{\"callerAgrees\": true}");
        assertThat(second.body()).isEqualTo(first.body());
        JsonNode page =
                json(as("clerk").get("/api/cases/" + json(first).path("caseId").asText()));
        assertThat(page.path("ticketId")
                        .asText(page.path("head").path("ticketId").asText()))
                .isEqualTo(ticket.path("ticketId").asText());
        assertThat(page.path("parties").get(0).path("name").asText()).isEqualTo("郝思成");
        JsonNode done = json(handler.get(address(ticket)));
        assertThat(done.path("step").asText()).isEqualTo("COMPLETED");
        assertThat(done.path("result").asText()).isEqualTo("CONVERTED_TO_CASE");
    }

    @Test
    void nobody_links_a_ticket_to_somebody_else_s_case() {
        JsonNode ticket = handled("郝思贤", "13911110008");
        String aCase = UUID.randomUUID().toString();
        assertThat(command(
                                handler,
                                ticket,
                                type("ConvertTicketToCase").put("caseId", aCase).put("callerAgrees", true))
                        .body())
                .contains("case-not-found");
        assertThat(command(
                                handler,
                                ticket,
                                type("ConvertTicketToAid").put("aidId", aCase).put("callerAgrees", true))
                        .body())
                .contains("case-not-found");
    }

    @Test
    void the_tasks_of_a_ticket_stand_on_the_work_lists_of_those_who_do_them() {
        JsonNode ticket = registered("郝思颖", "13911110009");
        String number = ticket.path("ticketNumber").asText();
        assertThat(dispatcher.get("/api/tasks?size=100").body()).contains(number, "TICKET");
        assertThat(agent.get("/api/tasks?size=100").body()).doesNotContain(number);
        assertThat(json(dispatcher.get(TICKETS + "?size=100&step=DISPATCHING"))
                        .path("items")
                        .toString())
                .contains(number);
        assertThat(dispatcher.get(address(ticket) + "/events").body()).contains("受理号" + number);
        assertThat(dispatcher.get(address(ticket) + "/process").body()).contains("UserTask_DispatchTicket");
    }
}
