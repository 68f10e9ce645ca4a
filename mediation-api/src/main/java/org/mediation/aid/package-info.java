/** Legal aid over HTTP and in tables: applications, proposals of lawyers, teams, standards, and the page of a matter. */
@NullMarked
package org.mediation.aid;

import org.jspecify.annotations.NullMarked;
