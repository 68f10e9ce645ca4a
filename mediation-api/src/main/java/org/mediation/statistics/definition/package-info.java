/** What each figure means: the indicators K-01 to K-27, their periods and dimensions. */
@NullMarked
package org.mediation.statistics.definition;

import org.jspecify.annotations.NullMarked;
