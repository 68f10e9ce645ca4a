/** Who may mediate, and for which organisation: the registers of mediation organisations and of mediators. */
@NullMarked
package org.mediation.roster;

import org.jspecify.annotations.NullMarked;
