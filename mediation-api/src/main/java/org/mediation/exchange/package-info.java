/** Messages to and from courts and arbitration institutes (往来消息): signed, kept, applied once, delivered in order. */
@NullMarked
package org.mediation.exchange;

import org.jspecify.annotations.NullMarked;
