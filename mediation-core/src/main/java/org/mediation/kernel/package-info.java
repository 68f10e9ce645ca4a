/** The few words that every part of the house shares: identifiers, actors, refusals, sealed personal data. */
@NullMarked
package org.mediation.kernel;

import org.jspecify.annotations.NullMarked;
