package org.mediation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediation.MediationApplication;
import org.mediation.organisations.Counterparts;

/**
 * Kills (kill -9) a product that takes messages in and sends messages out. A court that sends each again until it has a
 * receipt finds all of them carried out once, and has itself got every message of ours, each with the effect of once.
 */
@Tag("kill")
class KilledExchangeTest {
    private static final int KILLS = 3;
    private static final int MESSAGES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    static Path dataDir;

    private final int port = freePort();
    private final Post post = new Post(port);
    private final Random random = new Random();

    @Test
    void every_message_has_its_effect_once_whenever_the_product_is_killed() throws Exception {
        try (CourtServer court = new CourtServer()) {
            Process product = start();
            try {
                SigningKeys.Key key = key(court);
                int sent = 0;
                for (int kill = 0; kill <= KILLS; kill++) {
                    int until = kill == KILLS ? MESSAGES : Math.min(MESSAGES - 1, sent + 3 + random.nextInt(8));
                    Process killed = product;
                    Thread killer = new Thread(() -> killed.destroyForcibly());
                    boolean last = kill == KILLS;
                    while (sent < until) {
                        // The last one before a kill races with it.
                        if (!last && sent == until - 1 && killer.getState() == Thread.State.NEW) {
                            killer.start();
                        }
                        if (delivered(sent, key)) {
                            sent++;
                        } else if (!product.isAlive()) {
                            break;
                        }
                    }
                    if (!last) {
                        killed.destroyForcibly();
                        killer.join();
                        assertThat(product.waitFor(30, TimeUnit.SECONDS)).isTrue();
                        product = start();
                    }
                }
                Awaitility.await().atMost(PATIENCE).until(() -> total("outgoing?state=WAITING") == 0);
                assertThat(total("incoming?state=APPLIED")).isEqualTo(MESSAGES);
                assertThat(total("incoming?size=1")).isEqualTo(MESSAGES);
                assertThat(total("outgoing?state=DELIVERED")).isEqualTo(MESSAGES);
                assertThat(court.badSignatures).isEmpty();
                assertThat(court.effects)
                        .extracting(effect -> effect.at("/data/number").asText())
                        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MESSAGES)
                                .mapToObj(KilledExchangeTest::number)
                                .toList());
            } finally {
                product.destroyForcibly();
                assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    /** Whether the product gave a receipt; a duplicate counts, for it was carried out before the answer was lost. */
    private boolean delivered(int place, SigningKeys.Key key) {
        byte[] body = message(number(place)).toString().getBytes(StandardCharsets.UTF_8);
        try {
            return post.deliver(body, Signature.of(body, key.keyId(), key.bytes(), Instant.now()))
                            .statusCode()
                    == 202;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private final OffsetDateTime handedOverAt =
            OffsetDateTime.now(ZoneOffset.ofHours(8)).minusMinutes(1).withNano(0);

    /** Always the same for a number, so that sending it again is sending the same. */
    private ObjectNode message(String number) {
        ObjectNode data = CourtLetters.referral(number, LocalDate.from(handedOverAt), handedOverAt);
        return CourtLetters.message("org.mediation.referral.handed-over", number, data)
                .put("id", "m-" + HexFormat.of().toHexDigits(number.hashCode()));
    }

    private static String number(int place) {
        return "（2026）京0106诉前调" + (9000 + place) + "号";
    }

    private SigningKeys.Key key(CourtServer court) {
        String counterpart = "/api/exchange/counterparts/" + Counterparts.idOf(CourtLetters.COURT);
        JsonNode issued = Post.json(post.post("secadmin", counterpart + "/keys", ""));
        SigningKeys.Key key = new SigningKeys.Key(
                issued.path("keyId").asText(),
                Counterparts.idOf(CourtLetters.COURT),
                issued.path("secret").asText());
        court.knows(key.keyId(), key.bytes());
        post.post("sysadmin", counterpart + "/address", "{\"address\": \"" + court.address() + "\"}");
        return key;
    }

    private int total(String list) {
        return Post.json(post.get("sysadmin", "/api/exchange/" + list))
                .path("total")
                .asInt(-1);
    }

    private Process start() throws IOException {
        Process product = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MediationApplication.class.getName(),
                        "--server.port=" + port,
                        "--mediation.data-dir=" + dataDir,
                        "--mediation.demo=true",
                        "--mediation.demo-cases=false",
                        "--mediation.exchange.first-retry=1s",
                        "--mediation.exchange.timeout=2s",
                        "--logging.level.root=error"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(this::isReady);
        } catch (ConditionTimeoutException neverReady) {
            product.destroyForcibly();
            throw neverReady;
        }
        return product;
    }

    private boolean isReady() {
        try {
            return post.get("sysadmin", "/actuator/health/readiness").statusCode() == 200
                    && post.get("head", "/api/organisations").body().contains("丰台区总工会");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
