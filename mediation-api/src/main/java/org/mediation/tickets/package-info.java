/** The hotline 12351 over HTTP (热线工单): taking requests, their lists and pages, and what a caller may ask afterwards. */
@NullMarked
package org.mediation.tickets;

import org.jspecify.annotations.NullMarked;
