/** Which lengths and which calendar a case's due dates are counted with (期限与日历), and the pages on which they are set. */
@NullMarked
package org.mediation.timetable;

import org.jspecify.annotations.NullMarked;
