package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.roster.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {"mediation.demo=false", "mediation.admin-password=correct-horse-battery"})
@FreshDatabase
class SigningInTest {
    private static final String PASSWORD = "an honest password";

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Browser browser;

    @BeforeEach
    void a_clerk_has_an_account() {
        browser = new Browser(port);
        jdbc.sql("delete from security.failed_login").update();
        jdbc.sql("delete from security.spring_session").update();
        jdbc.sql("delete from security.account where username <> 'admin'").update();
        var clerk =
                new Actor(UUID.randomUUID(), "林晓月", Role.INTAKE_CLERK, new OrganisationId(new UUID(0, 1)), null, null);
        accounts.open(new Account("clerk", clerk, true, false), PASSWORD);
    }

    @Test
    void nobody_is_signed_in_at_first() {
        var answer = browser.get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"").contains("请重新登录");
    }

    @Test
    void who_signs_in_is_known_until_signing_out() {
        assertThat(browser.signIn("Clerk ", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/me").body())
                .contains(
                        "\"username\":\"clerk\"",
                        "\"role\":\"INTAKE_CLERK\"",
                        "\"roleName\":\"受理员\"",
                        "\"demo\":false");
        assertThat(browser.post("/api/logout", "").statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void the_session_of_before_signing_in_and_its_token_are_worth_nothing_after() {
        browser.signIn("clerk", PASSWORD);
        var session = browser.cookie("SESSION");
        var token = browser.cookie("XSRF-TOKEN");
        browser.signIn("clerk", PASSWORD);
        assertThat(browser.cookie("SESSION")).isPresent().isNotEqualTo(session);
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent().isNotEqualTo(token);
        assertThat(jdbc.sql("select count(*) from security.spring_session where principal_name is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        browser.post("/api/logout", "");
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password_down_to_the_lock() {
        for (var attempt = 1; attempt <= FailedLogins.ALLOWED; attempt++) {
            assertThat(browser.signIn("clerk", "wrong").body()).contains("bad-credentials");
            assertThat(browser.signIn("nobody", "wrong").body()).contains("bad-credentials");
        }
        assertThat(browser.signIn("clerk", PASSWORD).body()).contains("account-locked");
        assertThat(browser.signIn("nobody", PASSWORD).body()).contains("account-locked");
        clock.advance(FailedLogins.LOCK.plusSeconds(1));
        assertThat(browser.signIn("clerk", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(browser.signIn("nobody", PASSWORD).body()).contains("bad-credentials");
    }

    @Test
    void failures_long_ago_or_before_a_success_do_not_add_up() {
        for (var attempt = 1; attempt < FailedLogins.ALLOWED; attempt++) {
            browser.signIn("clerk", "wrong");
        }
        clock.advance(FailedLogins.LOCK.plus(Duration.ofSeconds(1)));
        assertThat(browser.signIn("clerk", "wrong").body()).contains("bad-credentials");
        assertThat(browser.signIn("clerk", PASSWORD).statusCode()).isEqualTo(200);
        for (var attempt = 1; attempt < FailedLogins.ALLOWED; attempt++) {
            browser.signIn("clerk", "wrong");
        }
        assertThat(browser.signIn("clerk", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void a_closed_account_is_out_at_once_even_with_a_session() {
        browser.signIn("clerk", PASSWORD);
        jdbc.sql("update security.account set active = false where username = 'clerk'")
                .update();
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.signIn("clerk", PASSWORD).body()).contains("bad-credentials");
    }

    @Test
    void another_site_cannot_post_with_the_session_of_a_browser() {
        browser.signIn("clerk", PASSWORD);
        var answer = browser.postWithoutToken("/api/logout", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("csrf-token-invalid");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_program_names_itself_in_each_request_and_leaves_no_session() throws Exception {
        var answer = asProgram("clerk", PASSWORD, "/api/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        var refused = asProgram("clerk", "wrong", "/api/me");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(refused.body()).contains("bad-credentials");
    }

    @Test
    void a_program_needs_no_token_to_post() throws Exception {
        var request = program("clerk", PASSWORD, "/api/logout").POST(BodyPublishers.noBody());
        assertThat(send(request).statusCode()).isEqualTo(204);
    }

    @Test
    void a_password_beside_a_session_does_not_spare_the_token() throws Exception {
        browser.signIn("clerk", PASSWORD);
        var request = program("clerk", PASSWORD, "/api/logout")
                .header("Cookie", "SESSION=" + browser.cookie("SESSION").orElseThrow())
                .POST(BodyPublishers.noBody());
        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void every_answer_carries_the_headers_that_protect_its_reader() {
        var headers = browser.get("/api/me").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void the_session_cookie_is_hidden_from_scripts_and_stays_on_our_site() {
        var answer = browser.signIn("clerk", PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_new_installation_begins_with_the_administrator_of_its_operator() {
        assertThat(browser.signIn("admin", "correct-horse-battery").body()).contains("\"role\":\"SYS_ADMIN\"");
    }

    @Test
    void outside_the_demo_its_accounts_are_neither_offered_nor_accepted() {
        var left = new Actor(UUID.randomUUID(), "左某", Role.AUDITOR, null, null, null);
        accounts.open(new Account("left-by-the-demo", left, true, true), PASSWORD);
        assertThat(browser.get("/api/demo/accounts").body()).isEqualTo("[]");
        assertThat(browser.signIn("left-by-the-demo", PASSWORD).body()).contains("bad-credentials");
    }

    private HttpResponse<String> asProgram(String username, String password, String path) throws Exception {
        return send(program(username, password, path).GET());
    }

    private HttpRequest.Builder program(String username, String password, String path) {
        var both = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
