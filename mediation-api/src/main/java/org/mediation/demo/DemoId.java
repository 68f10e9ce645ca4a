package org.mediation.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Identifiers of the demo, the same on every machine and at every start, so that loading twice is loading once. */
public final class DemoId {
    private DemoId() {}

    /** The identifier of what these words name. */
    public static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("mediation demo/" + kind + "/" + name).getBytes(UTF_8));
    }
}
