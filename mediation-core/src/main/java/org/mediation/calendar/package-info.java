/** Working days, time limits and due dates (工作日历与期限): what is due when, under which article, and why. */
@NullMarked
package org.mediation.calendar;

import org.jspecify.annotations.NullMarked;
