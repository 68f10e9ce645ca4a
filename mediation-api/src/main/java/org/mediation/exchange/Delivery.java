package org.mediation.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.Counterparts;
import org.springframework.stereotype.Component;

/** One attempt to deliver a message (投递): signed like those that come in, to the address of the counterpart alone. */
@Component
class Delivery {
    private static final Pattern RECEIPT = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final Counterparts counterparts;
    private final SigningKeys keys;
    private final Letter letter;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;

    Delivery(Counterparts counterparts, SigningKeys keys, Letter letter, ExchangeSettings settings, Clock clock) {
        this.counterparts = counterparts;
        this.keys = keys;
        this.letter = letter;
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * What came of an attempt.
     *
     * @param failure in words that name no content; null when it was delivered
     * @param hopeless whether trying again would change nothing
     */
    record Result(
            @Nullable String failure,
            boolean hopeless,
            @Nullable String receipt) {
        static Result failed(String failure, boolean hopeless) {
            return new Result(failure, hopeless, null);
        }
    }

    Result attempt(Due due) throws InterruptedException {
        Counterpart to = counterparts.find(due.counterpart()).orElseThrow();
        Optional<SigningKeys.Key> key = keys.newest(due.counterpart());
        if (to.address() == null || key.isEmpty()) {
            return Result.failed("no-address-or-key", false);
        }
        byte[] body = letter.of(due);
        Signature signature = Signature.of(body, key.get().keyId(), key.get().bytes(), clock.instant());
        HttpRequest request = HttpRequest.newBuilder(URI.create(to.address()))
                .timeout(settings.timeout())
                .header("Content-Type", "application/cloudevents+json")
                .header(Signature.KEY, signature.keyId())
                .header(Signature.TIME, signature.at())
                .header(Signature.SIGNATURE, signature.value())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, start -> new ShortAnswer());
        try {
            // The request's own timeout ends with the headers; an answer that trickles in would go on for ever.
            return result(answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException unreachable) {
            answer.cancel(true);
            Throwable cause = unreachable instanceof ExecutionException ? unreachable.getCause() : unreachable;
            return Result.failed(cause == null ? "failed" : cause.getClass().getSimpleName(), false);
        }
    }

    private Result result(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Result(null, false, receipt(answer.body()));
        }
        return Result.failed("HTTP " + status, status == 400 || status == 413 || status == 422);
    }

    /** The number that the other side gave it, if it looks like one and like nothing else. */
    private @Nullable String receipt(String body) {
        try {
            String receipt = json.readTree(body).path("receipt").asText();
            return RECEIPT.matcher(receipt).matches() ? receipt : null;
        } catch (JsonProcessingException noReceipt) {
            return null;
        }
    }
}
