/** The engine alone, without the product: what the benchmark measures it against. */
@NullMarked
package org.mediation.processes.benchmark;

import org.jspecify.annotations.NullMarked;
