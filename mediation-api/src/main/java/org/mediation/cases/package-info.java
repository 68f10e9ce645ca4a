/** The case over HTTP: commands in, the case file, its history and its lists out. */
@NullMarked
package org.mediation.cases;

import org.jspecify.annotations.NullMarked;
