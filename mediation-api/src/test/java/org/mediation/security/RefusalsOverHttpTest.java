package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers to what no page of ours would send. */
@SpringBootTest(webEnvironment = RANDOM_PORT, properties = "mediation.demo=false")
@FreshDatabase
class RefusalsOverHttpTest {
    private static final String UP_WITH_GROUPS = "{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}";
    private static final String TOO_LONG = "x".repeat(1 << 21);

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void a_browser_with_a_token() {
        browser = new Browser(port);
        browser.get("/api/demo/accounts");
    }

    @Test
    void an_unknown_address_is_not_found() {
        refused(browser.get("/api/nothing"), 404, "not-found");
        refused(browser.get("/nothing.php"), 404, "not-found");
        refused(browser.get("/problems/nothing"), 404, "not-found");
    }

    @Test
    void a_missing_file_of_the_pages_is_not_found() {
        refused(browser.get("/assets/nothing.js"), 404, "not-found");
    }

    @Test
    void a_wrong_method_is_refused() {
        var answer = browser.post("/api/me", "{}");
        refused(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void health_is_told_to_everybody_in_one_word() {
        for (var path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            assertThat(browser.get(path).body()).isIn("{\"status\":\"UP\"}", UP_WITH_GROUPS);
        }
    }

    @Test
    void a_body_that_cannot_be_read_is_malformed() {
        refused(browser.post("/api/login", "{"), 400, "malformed-request");
        refused(browser.post("/api/login", ""), 400, "malformed-request");
        refused(browser.post("/api/login", "null"), 400, "malformed-request");
        refused(browser.post("/api/login", "[]"), 400, "malformed-request");
        refused(browser.post("/api/login", "{\"username\": {}}"), 400, "malformed-request");
        refused(browser.post("/api/login", "{\"a\":".repeat(3000)), 400, "malformed-request");
        assertThat(browser.post("/api/login", "{\"username\": \"x\"}").body()).contains("\"field\":\"password\"");
    }

    @Test
    void a_body_beyond_every_form_is_too_large_with_and_without_a_length() throws Exception {
        refused(browser.post("/api/login", "\"" + TOO_LONG + "\""), 413, "content-too-large");
        var inPieces = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/login"))
                .header("Content-Type", "application/json")
                .header("Cookie", "XSRF-TOKEN=t")
                .header("X-XSRF-TOKEN", "t")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("{\"username\": \"" + TOO_LONG + "\"}").getBytes(StandardCharsets.UTF_8))))
                .build();
        refused(HttpClient.newHttpClient().send(inPieces, BodyHandlers.ofString()), 413, "content-too-large");
    }

    @Test
    void an_address_that_tries_to_leave_is_malformed() throws Exception {
        assertThat(raw("GET /api/cases/..%2f..%2fsecret HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("\tat ");
        assertThat(raw("GET /api//me;x=1 HTTP/1.1")).startsWith("HTTP/1.1 400").doesNotContain("\tat ");
        assertThat(raw("GET /<script> HTTP/1.1")).startsWith("HTTP/1.1 400").doesNotContain("script", "Tomcat");
    }

    @Test
    void the_catalogue_tells_what_a_code_means() {
        assertThat(browser.get("/problems/stale-version").body()).contains("案件已被他人更新");
        assertThat(browser.get("/problems").body()).contains("\"consent-missing\"", "\"not-signed-in\"");
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"" + code + "\"", "\"detailEn\"")
                .doesNotContain("Exception");
    }

    private String raw(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
