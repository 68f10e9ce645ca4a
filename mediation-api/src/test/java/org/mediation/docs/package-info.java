/** The documentation, held against the code that it describes. */
@NullMarked
package org.mediation.docs;

import org.jspecify.annotations.NullMarked;
