/** Statistics over HTTP: figures, what they are made of, and the sentence of the year. */
@NullMarked
package org.mediation.statistics;

import org.jspecify.annotations.NullMarked;
