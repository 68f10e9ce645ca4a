/** What is counted: the rows of the record folded into facts, one matter after the other, calling nothing outside. */
@NullMarked
package org.mediation.statistics.fold;

import org.jspecify.annotations.NullMarked;
