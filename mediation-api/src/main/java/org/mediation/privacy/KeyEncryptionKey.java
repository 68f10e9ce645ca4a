package org.mediation.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.mediation.kernel.SubjectToken;

/** Wraps the subjects' keys, so that the key table alone opens nothing; derived from the installation's secret. */
public final class KeyEncryptionKey {
    private static final byte[] PURPOSE = "mediation key encryption key 1".getBytes(UTF_8);
    private static final int BYTES = 32;

    private final Aead aead;

    private KeyEncryptionKey(Aead aead) {
        this.aead = aead;
    }

    /** The key that belongs to this secret; always the same one. */
    @AccessesPartialKey // the key's bytes come from the secret, with its parameters fixed here
    public static KeyEncryptionKey derivedFrom(byte[] secret) {
        try {
            AeadConfig.register();
            var bytes = Hkdf.computeHkdf("HmacSha256", secret, new byte[0], PURPOSE, BYTES);
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .build();
            var key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build();
            var entry = KeysetHandle.importKey(key).withFixedId(1).makePrimary();
            return new KeyEncryptionKey(
                    primitive(KeysetHandle.newBuilder().addEntry(entry).build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks AES-GCM or HMAC-SHA256", e);
        }
    }

    /** A new key for a subject, wrapped; it opens for this subject only. */
    byte[] newKeyFor(SubjectToken subject) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), aead, bytes(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks AES-GCM", e);
        }
    }

    Aead unwrap(byte[] wrapped, SubjectToken subject) {
        try {
            return primitive(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, bytes(subject)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("The key of subject " + subject + " does not open under the present secret", e);
        }
    }

    private static Aead primitive(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(SubjectToken subject) {
        return subject.toString().getBytes(UTF_8);
    }
}
