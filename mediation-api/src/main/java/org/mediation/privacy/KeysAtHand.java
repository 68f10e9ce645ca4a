package org.mediation.privacy;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.SubjectToken;

/** Opened keys for a few seconds, so that a page needs one look-up a subject and a destroyed key vanishes quickly. */
final class KeysAtHand {
    private record Opened(Aead aead, Instant until) {}

    private final ConcurrentMap<SubjectToken, Opened> opened = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration life;
    private final int most;

    KeysAtHand(Clock clock, Duration life, int most) {
        this.clock = clock;
        this.life = life;
        this.most = most;
    }

    /** The key at hand, or what the search finds, which is then at hand; what it does not find is searched again. */
    Optional<Aead> get(SubjectToken subject, Function<SubjectToken, Optional<Aead>> search) {
        makeRoom();
        return Optional.ofNullable(opened.compute(subject, (token, key) -> stillGood(key) ? key : open(token, search)))
                .map(Opened::aead);
    }

    /** Runs the destruction while nobody can open the key, so that a slow reader cannot bring it back. */
    void forget(SubjectToken subject, Runnable destruction) {
        opened.compute(subject, (token, key) -> {
            destruction.run();
            return null;
        });
    }

    int size() {
        return opened.size();
    }

    private boolean stillGood(@Nullable Opened key) {
        return key != null && clock.instant().isBefore(key.until());
    }

    private @Nullable Opened open(SubjectToken subject, Function<SubjectToken, Optional<Aead>> search) {
        return search.apply(subject)
                .map(aead -> new Opened(aead, clock.instant().plus(life)))
                .orElse(null);
    }

    private void makeRoom() {
        if (opened.size() >= most) {
            opened.values().removeIf(key -> !stillGood(key));
        }
        if (opened.size() >= most) {
            opened.clear();
        }
    }
}
