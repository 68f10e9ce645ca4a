/** The work list (待办) over HTTP: find, take and give back; finishing a task is sending its command to the case. */
@NullMarked
package org.mediation.tasks;

import org.jspecify.annotations.NullMarked;
