package org.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.TaskCommand;
import org.mediation.database.FreshDatabase;
import org.mediation.processes.worklist.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor asks over HTTP of the past of a case. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.demo-cases=false", "mediation.workers=false"})
@Import(StoryTime.class)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingBackTest {
    private static final Instant ACCEPTED = StoryTime.BEGINS;
    private static final Duration LATER = Duration.ofDays(2);

    @Autowired
    private Desk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate http;

    private Story story;
    private String consent;
    private long accepted;

    @BeforeAll
    void a_consent_is_recorded_two_days_after_it_was_given() {
        clock.setTo(ACCEPTED);
        story = desk.accepted();
        accepted = events().size() - 1;
        consent = "UserTask_AnswerConsent@" + story.employer().value() + "#1";
        clock.setTo(ACCEPTED.plus(LATER));
        desk.clerk(new TaskCommand.ClaimTask(story.id(), consent));
        clock.setTo(ACCEPTED.plus(Duration.ofHours(3)));
        desk.consents(story, story.employer());
        clock.setTo(ACCEPTED.plus(LATER).plus(Duration.ofHours(1)));
    }

    private List<String> events() {
        return desk.events(story);
    }

    @Test
    void by_the_clock_of_what_happened_a_late_record_counts_from_when_it_happened() {
        JsonNode before = read("?asOf=occurred:" + ACCEPTED.plus(Duration.ofHours(2)));
        assertThat(consentOf(before)).isEqualTo("ASKED");
        JsonNode after = read("?asOf=occurred:" + ACCEPTED.plus(Duration.ofHours(4)));
        assertThat(consentOf(after)).isEqualTo("AGREED");
        assertThat(after.at("/asOf/event/type").asText()).isNotEqualTo("TaskClaimed");
        JsonNode told = http("/events?asOf=occurred:" + ACCEPTED.plus(Duration.ofHours(4)))
                .getBody();
        assertThat(told)
                .noneSatisfy(row -> assertThat(row.path("type").asText()).isEqualTo("TaskClaimed"));
        assertThat(told).anySatisfy(row -> assertThat(row.path("type").asText()).isEqualTo("ConsentGiven"));
    }

    private String consentOf(JsonNode page) {
        for (JsonNode party : page.path("parties")) {
            if (party.path("partyId").asText().equals(story.employer().value().toString())) {
                return party.path("consent").asText();
            }
        }
        throw new AssertionError("The employer is no party of the page");
    }

    @Test
    void by_the_clock_of_the_record_it_counts_from_when_it_was_recorded() {
        long given = events().lastIndexOf("ConsentGiven");
        for (long sequence : List.of(given - 1, given)) {
            Instant recorded = jdbc.sql("select recorded_at from events.domain_event_entry"
                            + " where aggregate_identifier = ? and sequence_number = ?")
                    .params(story.id().toString(), sequence)
                    .query((row, number) -> row.getTimestamp(1).toInstant())
                    .single();
            JsonNode page = read("?asOf=recorded:" + recorded);
            assertThat(page.at("/asOf/sequence").asLong()).isEqualTo(sequence);
            assertThat(consentOf(page)).isEqualTo(sequence == given ? "AGREED" : "ASKED");
        }
    }

    @Test
    void a_date_means_the_end_of_the_day_in_beijing() {
        assertThat(read("?asOf=occurred:2026-09-16").path("version").asLong())
                .isEqualTo(events().lastIndexOf("ConsentGiven"));
        assertThat(read("?asOf=occurred:2026-09-16").at("/asOf/at").asText())
                .isEqualTo("2026-09-16T15:59:59.999999999Z");
    }

    @Test
    void an_event_tells_who_did_what_by_which_command_and_rule() {
        JsonNode page = read("?asOf=event:" + events().indexOf("CaseAccepted"));
        JsonNode event = page.at("/asOf/event");
        assertThat(event.path("type").asText()).isEqualTo("CaseAccepted");
        assertThat(event.path("sentence").asText()).contains("受理");
        assertThat(event.path("sentenceEn").asText()).isNotBlank();
        assertThat(event.path("roleName").asText()).isEqualTo("调解组织负责人");
        assertThat(event.path("commands").toString()).isEqualTo("[\"AcceptCase\"]");
        JsonNode rules = read("?asOf=event:0").at("/asOf/event/rules");
        assertThat(rules.findValuesAsText("rule")).containsExactly("T-ACC", "T-MED");
        assertThat(event.path("commandId").asText()).isNotBlank();
        assertThat(page.path("actions")).isEmpty();
    }

    @Test
    void lights_are_those_of_the_moment() {
        assertThat(lightOfMediation("occurred:2026-09-16")).isEqualTo("GREEN");
        assertThat(lightOfMediation("occurred:2027-09-16")).isEqualTo("RED");
    }

    private String lightOfMediation(String asOf) {
        for (JsonNode clock : read("?asOf=" + asOf).path("clocks")) {
            if (clock.path("rule").asText().equals("T-MED")) {
                return clock.path("light").asText();
            }
        }
        throw new AssertionError("No clock of the mediation");
    }

    @Test
    void a_task_is_shown_with_its_holder_and_its_date_of_then() {
        long claimed = events().indexOf("TaskClaimed");
        assertThat(task("event:" + (claimed - 1)).path("holder").isNull()).isTrue();
        JsonNode held = task("event:" + claimed);
        assertThat(held.path("holder").asText()).isEqualTo(Office.CLERK);
        assertThat(held.path("memberName").asText()).isNotBlank();
        assertThat(http("/tasks?asOf=event:" + (claimed + 1)).getBody().findValuesAsText("key"))
                .doesNotContain(consent);
    }

    private JsonNode task(String asOf) {
        for (JsonNode task : http("/tasks?asOf=" + asOf).getBody()) {
            if (task.path("key").asText().equals(consent)) {
                return task;
            }
        }
        throw new AssertionError("Nobody is asked for consent at " + asOf);
    }

    @Test
    void a_date_that_is_moved_later_is_told_as_it_was_before() {
        Story waiting = desk.accepted();
        long last = desk.events(waiting).size() - 1;
        record Dated(String engineId, Instant due) {}
        Dated task = jdbc.sql("select engine_id, due_at from views.task where case_id = ? and finished_at is null"
                        + " and due_at is not null and command is null")
                .param(waiting.id().value())
                .query((row, number) ->
                        new Dated(row.getString(1), row.getTimestamp(2).toInstant()))
                .single();
        workList.move(task.engineId(), last + 1, task.due().plusSeconds(86_400));
        workList.move(task.engineId(), last + 2, task.due().plusSeconds(2 * 86_400));
        JsonNode then = ask("auditor", waiting.id().value(), "/tasks?asOf=event:" + last)
                .getBody();
        assertThat(then.findValuesAsText("dueAt")).contains(task.due().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "event:-1",
                "event:one",
                "occurred:",
                "occurred:yesterday",
                "recorded:2026-13-01",
                "known:2026-09-16"
            })
    void what_is_no_moment_is_refused(String asOf) {
        for (String part : List.of("", "/events", "/process", "/tasks")) {
            ResponseEntity<JsonNode> answer = http(part + "?asOf=" + asOf);
            assertThat(answer.getStatusCode()).as(part).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody().path("code").asText()).isEqualTo("malformed-request");
            assertThat(answer.getBody().toString()).contains("asOf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"occurred:2026-01-01", "recorded:2026-01-01", "event:9999"})
    void before_the_first_event_and_after_the_last_there_is_nothing_to_see(String asOf) {
        for (String part : List.of("", "/events", "/process", "/tasks")) {
            ResponseEntity<JsonNode> answer = http(part + "?asOf=" + asOf);
            assertThat(answer.getStatusCode()).as(part).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(answer.getBody().path("code").asText()).isEqualTo("nothing-then");
        }
    }

    @Test
    void whoever_may_not_see_a_case_may_not_see_its_past() {
        UUID id = story.id().value();
        long version = accepted;
        assertThat(ask("statistician", id, "?asOf=event:" + version).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        ResponseEntity<JsonNode> other = ask("mediator1", id, "?asOf=event:" + version);
        assertThat(other.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(other.getBody().path("code").asText()).isEqualTo("case-not-found");
        assertThat(read("?asOf=event:" + version).toString()).as("particulars").doesNotContain("19900000000");
    }

    private JsonNode read(String path) {
        ResponseEntity<JsonNode> answer = http(path);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private ResponseEntity<JsonNode> http(String path) {
        return ask("auditor", story.id().value(), path);
    }

    private ResponseEntity<JsonNode> ask(String who, UUID id, String path) {
        return http.withBasicAuth(who, "demo-2026").getForEntity("/api/cases/" + id + path, JsonNode.class);
    }
}
