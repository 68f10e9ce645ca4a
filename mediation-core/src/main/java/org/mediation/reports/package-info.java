/** Published figures (统计报告): frozen once, corrected only by a further issue that says why. */
@NullMarked
package org.mediation.reports;

import org.jspecify.annotations.NullMarked;
