package org.mediation.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser: signed in with a session, who knows of a case what the work list and the case page tell. */
final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    private Person(int port) {
        this.origin = "http://localhost:" + port;
    }

    static Person signedIn(int port, String username) {
        Person person = new Person(port);
        person.get("/api/demo/accounts");
        HttpResponse<String> answer =
                person.post("/api/login", "{\"username\": \"%s\", \"password\": \"demo-2026\"}".formatted(username));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return person;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** The task of this kind in a case, as soon as it is on this person's work list. */
    JsonNode task(String caseId, String activity) {
        return Awaitility.await(activity).atMost(PATIENCE).until(() -> find(caseId, activity), task -> task != null);
    }

    private @Nullable JsonNode find(String caseId, String activity) {
        for (JsonNode task : read("/api/tasks?caseId=" + caseId).path("items")) {
            if (task.path("activityId").asText().equals(activity)) {
                return task;
            }
        }
        return null;
    }

    JsonNode page(String caseId) {
        return read("/api/cases/" + caseId);
    }

    /** Sends a command as the page does: on the version just read, under a key of its own. */
    JsonNode does(String caseId, String command) {
        return doesAt("/api/cases/" + caseId, command);
    }

    /** The same for a matter of any kind, by its address. */
    JsonNode doesAt(String matter, String command) {
        String seen = get(matter).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = post(
                matter + "/commands",
                command,
                "If-Match",
                seen,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(command + " " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** Finishes a task with one of the commands that it names; it is gone at once. */
    void finishes(String caseId, String activity, String command) {
        JsonNode task = task(caseId, activity);
        String type = json(command).path("type").asText();
        assertThat(task.path("commands").toString()).contains("\"" + type + "\"");
        does(caseId, command);
        assertThat(read("/api/tasks?caseId=" + caseId).path("items").toString())
                .doesNotContain(task.path("id").asText());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
