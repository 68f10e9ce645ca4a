/** The running product: it starts the parts and knows nothing of their insides. */
@NullMarked
package org.mediation;

import org.jspecify.annotations.NullMarked;
