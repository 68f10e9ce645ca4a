package org.mediation.problems;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Failures of the product itself: logged under a number that the user can tell the administrator. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** The number under which the failure was logged. */
    String report(Throwable failure) {
        var number = UUID.randomUUID().toString();
        LOG.error("Incident {}", number, new Wordless(failure));
        return number;
    }

    /** The kinds and places of a failure without its messages, for those may hold what somebody typed. */
    private static final class Wordless extends Exception {
        private static final long serialVersionUID = 1L;

        Wordless(Throwable failure) {
            super(failure.getClass().getName(), causeOf(failure), false, true);
            setStackTrace(failure.getStackTrace());
        }

        private static @Nullable Wordless causeOf(Throwable failure) {
            var cause = failure.getCause();
            return cause == null || cause == failure ? null : new Wordless(cause);
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
