package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests of programs: signed ones of a counterpart, and those of our own people with name and password. */
final class Post {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;

    Post(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** Delivers a message under this signature. */
    HttpResponse<String> deliver(byte[] body, Signature signature) {
        return send(request("/api/exchange/messages")
                .header("Content-Type", "application/cloudevents+json")
                .header(Signature.KEY, signature.keyId())
                .header(Signature.TIME, signature.at())
                .header(Signature.SIGNATURE, signature.value())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> unsigned(byte[] body) {
        return send(request("/api/exchange/messages")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> get(String username, String path) {
        return send(as(username, path).GET());
    }

    HttpResponse<String> post(String username, String path, String json) {
        return send(
                as(username, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder as(String username, String path) {
        return request(path)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((username + ":demo-2026").getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
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
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
