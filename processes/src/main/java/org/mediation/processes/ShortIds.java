package org.mediation.processes;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * Ids of the engine's rows in sixteen letters: the time in milliseconds, then forty-eight random bits. Less than half of a
 * UUID in every row and index that names a process, and as good as never twice; if ever, the primary key refuses it.
 */
final class ShortIds implements IdGenerator {
    private static final int RANDOM_BITS = 48;
    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getNextId() {
        ByteBuffer id = ByteBuffer.allocate(Long.BYTES + BYTES);
        id.putLong(System.currentTimeMillis()).putLong(random.nextLong() << (Long.SIZE - RANDOM_BITS));
        byte[] bytes = new byte[BYTES];
        id.get(2, bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
