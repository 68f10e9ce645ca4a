/** The record: how events become rows of JSON under names that outlive every class, and how they come back. */
@NullMarked
package org.mediation.record;

import org.jspecify.annotations.NullMarked;
