/** The vault: one key per person or confidential case, kept apart from the record; destroying a key erases its subject. */
@NullMarked
package org.mediation.privacy;

import org.jspecify.annotations.NullMarked;
