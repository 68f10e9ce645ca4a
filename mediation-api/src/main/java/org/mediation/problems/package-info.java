/** What the interface answers when something cannot be done: one catalogue of stable codes with their sentences. */
@NullMarked
package org.mediation.problems;

import org.jspecify.annotations.NullMarked;
