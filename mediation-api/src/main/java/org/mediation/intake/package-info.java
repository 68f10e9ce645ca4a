/** Intake of disputes that other systems, forms and files tell (登记导入): each record becomes one case, once. */
@NullMarked
package org.mediation.intake;

import org.jspecify.annotations.NullMarked;
