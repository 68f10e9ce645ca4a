package org.mediation.security;

import java.util.Map;
import org.mediation.kernel.MatterCommand;
import org.mediation.matters.MatterKind;

/** Which matters of one kind exist for somebody, what they see of them, and what they may ask of them. */
public interface Reach {
    MatterKind kind();

    /** For lists: the matters that somebody may find. */
    Found scope(Actor actor);

    /** For lists: what somebody sees of the matters in their scope. */
    View view(Actor actor);

    /** Refuses a command about a matter that does not exist for the sender, or that is not the sender's to send. */
    void check(Actor actor, MatterCommand command);

    /**
     * The identifiers of matters as a question to the database.
     *
     * @param select SQL of one column, with named parameters that no other kind uses
     */
    record Found(String select, Map<String, ?> parameters) {
        public static final Found NOTHING = new Found("select null::uuid where false", Map.of());
    }
}
