/** The pages of the browser as files: each address of a page leads to the one file that holds them all. */
@NullMarked
package org.mediation.browser;

import org.jspecify.annotations.NullMarked;
