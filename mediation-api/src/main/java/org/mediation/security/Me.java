package org.mediation.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;

/** Who is signed in, as the pages show it. */
record Me(
        String username,
        String displayName,
        Role role,
        String roleName,
        @Nullable Home organisation,
        boolean demo) {
    /** The organisation somebody works for. */
    record Home(UUID id, String name) {}
}
