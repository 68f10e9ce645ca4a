/** Failures planted inside the engine: it is known here only, also among the tests. */
@NullMarked
package org.mediation.processes.faults;

import org.jspecify.annotations.NullMarked;
