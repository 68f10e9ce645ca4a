package org.mediation.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mediation.casework.CaseRule;
import org.mediation.casework.Side;
import org.mediation.kernel.RuleViolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@ExtendWith(OutputCaptureExtension.class)
class ProblemAdviceTest {
    private static final String PERSON = "110101199001011234";

    private final Failing failing = new Failing();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(failing)
            .setControllerAdvice(new ProblemAdvice(new Incidents(), new Explanations(new Incidents())))
            .build();

    @RestController
    static final class Failing {
        private Supplier<? extends RuntimeException> failure = IllegalStateException::new;

        record Person(String name, Side side, int age) {}

        record Form(List<Person> parties) {}

        @GetMapping("/fail")
        void fail() {
            throw failure.get();
        }

        @PostMapping("/forms")
        void take(@RequestBody Form form) {}

        @GetMapping("/things/{id}")
        void thing(@PathVariable UUID id, @RequestParam int page) {}
    }

    @Test
    void a_rule_is_told_with_its_code_both_sentences_and_its_source() throws Exception {
        failing(() -> new RuleViolated(CaseRule.CONSENT_MISSING))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/consent-missing"))
                .andExpect(jsonPath("$.code").value("consent-missing"))
                .andExpect(jsonPath("$.detail").value(CaseRule.CONSENT_MISSING.chinese()))
                .andExpect(jsonPath("$.detailEn").value(CaseRule.CONSENT_MISSING.english()))
                .andExpect(jsonPath("$.source").value("I-01"));
    }

    @Test
    void what_the_command_bus_wraps_is_unwrapped() throws Exception {
        failing(() -> new CommandExecutionException("", new RuleViolated(CaseRule.CONSENT_MISSING)))
                .andExpect(jsonPath("$.code").value("consent-missing"));
    }

    @Test
    void each_conflict_has_its_own_status_and_code() throws Exception {
        answers(() -> new ConflictingAggregateVersionException("c", 1, 2), 412, "stale-version");
        answers(() -> new ConcurrencyException("c"), 409, "busy-try-again");
        answers(() -> new AggregateNotFoundException("c", "none"), 404, "case-not-found");
        answers(() -> new Refused(Problem.NOT_ALLOWED), 403, "not-allowed");
        answers(() -> new Refused(Problem.IDEMPOTENCY_KEY_REUSED), 422, "idempotency-key-reused");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_by_its_place_and_never_repeated() throws Exception {
        malformed("{\"parties\": [{\"name\": \"x\", \"side\": \"" + PERSON + "\"}]}", "parties[0].side");
        malformed("{\"parties\": [{\"age\": \"" + PERSON + "x\"}]}", "parties[0].age");
        malformed("{\"parties\": \"" + PERSON + "\"}", "parties");
    }

    @Test
    void a_body_that_is_no_json_is_malformed_without_a_place() throws Exception {
        send("{\"parties\": ").andExpect(jsonPath("$.field").doesNotExist());
        send("[".repeat(5000)).andExpect(jsonPath("$.code").value("malformed-request"));
        send("").andExpect(jsonPath("$.code").value("malformed-request"));
    }

    @Test
    void parts_of_the_address_are_checked_too() throws Exception {
        http.perform(get("/things/nonsense").param("page", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("id"));
        http.perform(get("/things/" + UUID.randomUUID()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("page"));
    }

    @Test
    void a_wrong_method_tells_the_right_one() throws Exception {
        http.perform(get("/forms"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.code").value("method-not-allowed"));
    }

    @Test
    void another_format_than_json_is_refused() throws Exception {
        http.perform(post("/forms").contentType(MediaType.TEXT_XML).content("<a/>"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("unsupported-media-type"));
    }

    @Test
    void a_failure_of_our_own_is_logged_under_the_number_told_and_without_what_was_typed(CapturedOutput output)
            throws Exception {
        var answer = failing(() -> new IllegalStateException(PERSON, new IllegalArgumentException(PERSON)))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("internal-error"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var number = new JsonMapper().readTree(answer).get("incident").asText();
        assertThat(answer).doesNotContain(PERSON, "Exception");
        assertThat(output.getAll())
                .contains(number, "java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("at org.mediation.problems.ProblemAdviceTest")
                .doesNotContain(PERSON);
    }

    private void answers(Supplier<RuntimeException> failure, int status, String code) throws Exception {
        failing(failure)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions failing(Supplier<RuntimeException> failure) throws Exception {
        failing.failure = failure;
        return http.perform(get("/fail"));
    }

    private void malformed(String body, String field) throws Exception {
        send(body)
                .andExpect(jsonPath("$.code").value("malformed-request"))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").value(containsString("“" + field + "”")))
                .andExpect(content().string(not(containsString(PERSON))));
    }

    private ResultActions send(String body) throws Exception {
        return http.perform(
                        post("/forms").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
