package org.mediation.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/** A vault for tests that hides nothing: the sealed text is the Base64 of the plain one, wherever it stands. */
public final class TransparentVault implements Vault {
    private final Set<SubjectToken> erased = new HashSet<>();

    @Override
    public Sealed seal(SubjectToken subject, Place place, String plain) {
        return sealed(subject, plain);
    }

    @Override
    public Revealed reveal(Sealed sealed, Place place) {
        return erased.contains(sealed.subject())
                ? Revealed.ERASED
                : new Revealed.Text(new String(Base64.getDecoder().decode(sealed.text()), UTF_8));
    }

    /** From now on nothing of this subject can be read. */
    public void erase(SubjectToken subject) {
        erased.add(subject);
    }

    /** What {@link #seal} gives, for the expected events of a test. */
    public static Sealed sealed(SubjectToken subject, String plain) {
        return new Sealed(subject, Base64.getEncoder().encodeToString(plain.getBytes(UTF_8)));
    }
}
