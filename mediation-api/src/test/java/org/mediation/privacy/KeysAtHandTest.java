package org.mediation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mediation.kernel.SubjectToken;

class KeysAtHandTest {
    private static final SubjectToken WANG = new SubjectToken(new UUID(0, 1));

    private final SteppingClock clock = new SteppingClock();
    private final KeysAtHand keys = new KeysAtHand(clock, Duration.ofSeconds(5), 3);
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void a_key_is_searched_once_in_its_short_life() {
        find(WANG);
        find(WANG);
        assertThat(searches).hasValue(1);

        clock.step(Duration.ofSeconds(5));
        find(WANG);
        assertThat(searches).hasValue(2);
    }

    @Test
    void a_forgotten_key_is_searched_again() {
        find(WANG);
        keys.forget(WANG, () -> {});
        find(WANG);
        assertThat(searches).hasValue(2);
    }

    @Test
    void what_is_not_found_is_not_remembered() {
        assertThat(keys.get(WANG, token -> Optional.empty())).isEmpty();
        assertThat(find(WANG)).isPresent();
    }

    @Test
    void only_so_many_keys_are_at_hand() {
        for (var number = 0; number < 100; number++) {
            find(new SubjectToken(new UUID(0, number)));
        }
        assertThat(keys.size()).isLessThanOrEqualTo(3);
    }

    private Optional<Aead> find(SubjectToken subject) {
        return keys.get(subject, token -> {
            searches.incrementAndGet();
            return Optional.of(new NoCipher());
        });
    }

    private static final class NoCipher implements Aead {
        @Override
        public byte[] encrypt(byte[] plaintext, byte[] associatedData) {
            return plaintext;
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associatedData) {
            return ciphertext;
        }
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T02:00:00Z");

        void step(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
