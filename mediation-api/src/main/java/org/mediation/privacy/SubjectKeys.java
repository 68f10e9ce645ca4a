package org.mediation.privacy;

import org.mediation.kernel.SubjectToken;

/** Where the wrapped keys of the subjects lie, apart from the record. */
interface SubjectKeys {
    StoredKey find(SubjectToken subject);

    /** Keeps a subject's first key; does nothing when the subject has or had one. Lasts when this returns. */
    void keepFirst(SubjectToken subject, byte[] wrapped);

    /** Forgets the key for good; from now on the subject is erased. */
    void destroy(SubjectToken subject);
}
