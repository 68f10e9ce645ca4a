/** Who is asking, what that person may reach, and what of a case that person may read. */
@NullMarked
package org.mediation.security;

import org.jspecify.annotations.NullMarked;
