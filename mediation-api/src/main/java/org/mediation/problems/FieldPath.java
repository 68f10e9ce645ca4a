package org.mediation.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a body the reader stumbled, such as {@code parties[0].name}. */
public final class FieldPath {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");

    private FieldPath() {}

    /** The place named by the first reading error among the causes. */
    static @Nullable String in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException reading) {
                return of(reading);
            }
        }
        return null;
    }

    /** Without the last step where it is unknown: a name that no form has is the sender's own text. */
    public static String of(JsonMappingException reading) {
        var path = new StringBuilder();
        var steps = reading.getPath();
        var known = reading instanceof UnrecognizedPropertyException ? steps.size() - 1 : steps.size();
        for (var step : steps.subList(0, known)) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (WORD.matcher(step.getFieldName()).matches()) {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
