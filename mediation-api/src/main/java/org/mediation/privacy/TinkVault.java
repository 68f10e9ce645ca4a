package org.mediation.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.mediation.kernel.Place;
import org.mediation.kernel.Revealed;
import org.mediation.kernel.RuleViolated;
import org.mediation.kernel.Sealed;
import org.mediation.kernel.SubjectToken;
import org.mediation.kernel.Vault;

/** The vault over Tink: AES-256-GCM under one keyset a subject, each text bound to its place in the record. */
public final class TinkVault implements Vault {
    private static final Duration KEY_AT_HAND = Duration.ofSeconds(5);
    private static final int MOST_KEYS_AT_HAND = 10_000;

    private final SubjectKeys keys;
    private final KeyEncryptionKey wrapping;
    private final KeysAtHand atHand;

    TinkVault(SubjectKeys keys, KeyEncryptionKey wrapping, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.atHand = new KeysAtHand(clock, KEY_AT_HAND, MOST_KEYS_AT_HAND);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The key is stored for good before this returns, so an event can never be recorded without its key.
     */
    @Override
    public Sealed seal(SubjectToken subject, Place place, String plain) {
        var key = atHand.get(subject, this::openOrMake).orElseThrow(() -> new RuleViolated(PrivacyRule.SUBJECT_ERASED));
        try {
            var cipher = key.encrypt(plain.getBytes(UTF_8), bytes(place));
            return new Sealed(subject, Base64.getEncoder().encodeToString(cipher));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed at " + place, e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws SealBroken when the text was altered or stood in another place
     */
    @Override
    public Revealed reveal(Sealed sealed, Place place) {
        return atHand.get(sealed.subject(), this::open)
                .<Revealed>map(key -> new Revealed.Text(decrypt(key, sealed, place)))
                .orElse(Revealed.ERASED);
    }

    /** Erases the subject: whatever was sealed under its key can never be read again, here at once. */
    public void destroy(SubjectToken subject) {
        atHand.forget(subject, () -> keys.destroy(subject));
    }

    private Optional<Aead> open(SubjectToken subject) {
        return keys.find(subject) instanceof StoredKey.Wrapped wrapped
                ? Optional.of(wrapping.unwrap(wrapped.bytes(), subject))
                : Optional.empty();
    }

    private Optional<Aead> openOrMake(SubjectToken subject) {
        if (keys.find(subject) instanceof StoredKey.None) {
            keys.keepFirst(subject, wrapping.newKeyFor(subject));
        }
        return open(subject); // another node may have been first
    }

    private static String decrypt(Aead key, Sealed sealed, Place place) {
        try {
            return new String(key.decrypt(Base64.getDecoder().decode(sealed.text()), bytes(place)), UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken("The text at " + place + " was altered or moved", e);
        }
    }

    private static byte[] bytes(Place place) {
        return (place.aggregate() + "|" + place.sequence() + "|" + place.field()).getBytes(UTF_8);
    }
}
