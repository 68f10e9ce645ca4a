/** Figures worked out from the facts, and the way back from a figure to its events. */
@NullMarked
package org.mediation.statistics.figures;

import org.jspecify.annotations.NullMarked;
