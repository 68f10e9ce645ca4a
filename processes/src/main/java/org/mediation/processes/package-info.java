/** Lets the engine follow the events: the models, one follower for all of them, and the workers that send due commands. */
@NullMarked
package org.mediation.processes;

import org.jspecify.annotations.NullMarked;
