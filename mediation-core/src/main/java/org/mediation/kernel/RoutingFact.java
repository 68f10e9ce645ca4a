package org.mediation.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of an event that process models may read, as a variable of this name: ids, dates and small words only, never
 * narrative or personal data.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface RoutingFact {
    /** The variable's name; the component's own name when empty. */
    String value() default "";
}
