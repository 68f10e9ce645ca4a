/** The registers of organisations and mediators as tables: what decisions look up and what the lists show. */
@NullMarked
package org.mediation.organisations;

import org.jspecify.annotations.NullMarked;
