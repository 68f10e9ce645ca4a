/** Requests to the hotline 12351 (热线工单), from the call to the return visit, each decided by one aggregate. */
@NullMarked
package org.mediation.hotline;

import org.jspecify.annotations.NullMarked;
