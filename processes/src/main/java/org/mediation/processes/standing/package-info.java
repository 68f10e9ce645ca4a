/** What the engine and the work list hold for a case, told so that it can be compared with what the events say. */
@NullMarked
package org.mediation.processes.standing;

import org.jspecify.annotations.NullMarked;
