/** Measures the product beside what it is built from, in one run on one database server. */
@NullMarked
package org.mediation.benchmark;

import org.jspecify.annotations.NullMarked;
