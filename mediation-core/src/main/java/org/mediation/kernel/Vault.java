package org.mediation.kernel;

/** Keeps one key per subject, apart from the record; destroying the key erases the subject everywhere. */
public interface Vault {
    /** Encrypts under the subject's key, which is made when it does not exist yet. */
    Sealed seal(SubjectToken subject, Place place, String plain);

    /**
     * Opens a sealed text.
     *
     * @return the text, or {@link Revealed#ERASED} when the key was destroyed; never throws over an erased subject
     */
    Revealed reveal(Sealed sealed, Place place);
}
