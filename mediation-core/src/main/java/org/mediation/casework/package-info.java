/** One labour dispute (案件) from the first word to the sealed dossier: commands, events, rules, and the aggregate that decides. */
@NullMarked
package org.mediation.casework;

import org.jspecify.annotations.NullMarked;
