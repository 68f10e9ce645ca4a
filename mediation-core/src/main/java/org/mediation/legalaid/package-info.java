/** Legal aid by the union (工会法律援助): the matter from application to paid subsidy, the teams of lawyers, and the standards that a centre sets. */
@NullMarked
package org.mediation.legalaid;

import org.jspecify.annotations.NullMarked;
