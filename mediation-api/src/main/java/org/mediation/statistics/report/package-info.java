/** Published reports: worked out as of one place of the record, kept byte for byte, corrected only by further issues. */
@NullMarked
package org.mediation.statistics.report;

import org.jspecify.annotations.NullMarked;
