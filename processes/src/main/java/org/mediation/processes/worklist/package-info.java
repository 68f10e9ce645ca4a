/** The work list (待办): every wait of a running process, written in the transaction that opened or ended it. */
@NullMarked
package org.mediation.processes.worklist;

import org.jspecify.annotations.NullMarked;
