/** The record read in order, in bulk or as it grows, missing nothing and doubling nothing. */
@NullMarked
package org.mediation.statistics.log;

import org.jspecify.annotations.NullMarked;
