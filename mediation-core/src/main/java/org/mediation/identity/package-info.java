/** Identity numbers, masking and money in words (证件号码、脱敏、大写金额): what is written on a file, checked and shown. */
@NullMarked
package org.mediation.identity;

import org.jspecify.annotations.NullMarked;
