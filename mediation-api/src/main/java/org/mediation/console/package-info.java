/** What the jar does beside serving: one job from the command line, then an exit code. */
@NullMarked
package org.mediation.console;

import org.jspecify.annotations.NullMarked;
