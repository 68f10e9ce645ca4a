/** Invented disputes taken through the product by its own commands, in a time of their own: for demonstration, tests and load. */
@NullMarked
package org.mediation.simulation;

import org.jspecify.annotations.NullMarked;
