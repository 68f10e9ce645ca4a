package org.mediation.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody at a browser who reads, with a session, over HTTP. */
final class Reader {
    private final HttpClient http;
    private final String origin;

    private Reader(HttpClient http, String origin) {
        this.http = http;
        this.origin = origin;
    }

    static Reader signedIn(int port, String username) {
        CookieManager cookies = new CookieManager();
        Reader reader =
                new Reader(HttpClient.newBuilder().cookieHandler(cookies).build(), "http://localhost:" + port);
        reader.read("/api/demo/accounts");
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        reader.send(HttpRequest.newBuilder(URI.create(reader.origin + "/api/login"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\": \"%s\", \"password\": \"demo-2026\"}".formatted(username))));
        return reader;
    }

    /** How many bytes came. */
    int read(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    private int send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " was answered with " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
