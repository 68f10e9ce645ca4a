package org.mediation.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A counterpart that takes messages in: checks each signature, acts once for each id, and fails when told to. */
final class CourtServer implements AutoCloseable {
    /** How it answers. */
    enum Mood {
        WELL,
        /** Answers 500 and has done nothing. */
        BROKEN,
        /** Answers 422. */
        REFUSING,
        /** Takes the message and loses the connection before the answer. */
        FORGETFUL,
        /** Takes longer than anybody waits. */
        SLOW
    }

    private final HttpServer server;
    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();
    /** By id, the number of times that each was delivered. */
    final Map<String, Integer> deliveries = new ConcurrentHashMap<>();
    /** What had an effect, in its order. */
    final List<JsonNode> effects = new CopyOnWriteArrayList<>();

    final List<String> badSignatures = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.WELL;

    CourtServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/inbox", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "court");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/inbox";
    }

    void knows(String keyId, byte[] secret) {
        secrets.put(keyId, secret);
    }

    List<String> types() {
        return effects.stream().map(effect -> effect.path("type").asText()).toList();
    }

    private void take(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes();
        if (mood == Mood.BROKEN || mood == Mood.REFUSING) {
            answer(request, mood == Mood.BROKEN ? 500 : 422, "");
            return;
        }
        if (!isSigned(request, body)) {
            badSignatures.add(request.getRequestHeaders().toString());
            answer(request, 401, "");
            return;
        }
        JsonNode message = new ObjectMapper().readTree(body);
        String id = message.path("id").asText();
        if (deliveries.merge(id, 1, Integer::sum) == 1) {
            effects.add(message);
        }
        if (mood == Mood.FORGETFUL) {
            request.close();
            return;
        }
        if (mood == Mood.SLOW) {
            return;
        }
        answer(request, 202, "{\"receipt\": \"R-" + id.substring(0, 8) + "\"}");
    }

    private boolean isSigned(HttpExchange request, byte[] body) {
        @Nullable String keyId = request.getRequestHeaders().getFirst(Signature.KEY);
        byte[] secret = keyId == null ? null : secrets.get(keyId);
        return secret != null
                && new Signature(
                                keyId,
                                request.getRequestHeaders().getFirst(Signature.TIME),
                                request.getRequestHeaders().getFirst(Signature.SIGNATURE))
                        .matches(body, secret);
    }

    private static void answer(HttpExchange request, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        request.getResponseBody().write(bytes);
        request.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
