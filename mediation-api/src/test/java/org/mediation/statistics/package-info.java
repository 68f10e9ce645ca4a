/** Statistics against streams that the tests write themselves, by the names and fields of the events. */
@NullMarked
package org.mediation.statistics;

import org.jspecify.annotations.NullMarked;
