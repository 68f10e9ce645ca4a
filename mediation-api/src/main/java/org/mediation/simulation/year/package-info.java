/** A year of a whole city, invented so that it ends with figures that are known (模拟年度). */
@NullMarked
package org.mediation.simulation.year;

import org.jspecify.annotations.NullMarked;
