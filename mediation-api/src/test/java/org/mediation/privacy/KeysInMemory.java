package org.mediation.privacy;

import java.util.HashMap;
import java.util.Map;
import org.mediation.kernel.SubjectToken;

/** A key table for tests that is gone when the test ends. */
final class KeysInMemory implements SubjectKeys {
    private final Map<SubjectToken, StoredKey> keys = new HashMap<>();
    private Runnable beforeKeeping = () -> {};

    /** What another node does just before the next key is kept. */
    void beforeKeeping(Runnable another) {
        beforeKeeping = another;
    }

    @Override
    public StoredKey find(SubjectToken subject) {
        return keys.getOrDefault(subject, StoredKey.NONE);
    }

    @Override
    public void keepFirst(SubjectToken subject, byte[] wrapped) {
        var another = beforeKeeping;
        beforeKeeping = () -> {};
        another.run();
        keys.putIfAbsent(subject, new StoredKey.Wrapped(wrapped));
    }

    @Override
    public void destroy(SubjectToken subject) {
        keys.put(subject, StoredKey.DESTROYED);
    }
}
