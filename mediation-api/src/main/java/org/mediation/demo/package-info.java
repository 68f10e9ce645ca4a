/** An invented union to try the product with: its organisations, its people, and their first cases. */
@NullMarked
package org.mediation.demo;

import org.jspecify.annotations.NullMarked;
