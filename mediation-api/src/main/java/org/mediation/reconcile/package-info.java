/** Proves for a whole database that events, engine, work list and lists say the same, or names what differs. */
@NullMarked
package org.mediation.reconcile;

import org.jspecify.annotations.NullMarked;
