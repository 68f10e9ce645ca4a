/** The facts in tables: followed live, filled anew beside, compared, switched. */
@NullMarked
package org.mediation.statistics.projection;

import org.jspecify.annotations.NullMarked;
