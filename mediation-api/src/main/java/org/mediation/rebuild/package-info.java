/** Empties engine and work list and makes them anew from the record, while nobody else is at work. */
@NullMarked
package org.mediation.rebuild;

import org.jspecify.annotations.NullMarked;
