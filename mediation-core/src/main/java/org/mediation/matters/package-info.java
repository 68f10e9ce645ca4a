/** All kinds of matter side by side, and the one language that models, API and screens share. */
@NullMarked
package org.mediation.matters;

import org.jspecify.annotations.NullMarked;
