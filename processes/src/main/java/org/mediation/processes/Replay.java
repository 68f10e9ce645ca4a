package org.mediation.processes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays the history of one matter into engine and work list, where nothing is held for it yet; tells nobody. */
@Component
public class Replay {
    private final ProcessFollower follower;

    Replay(ProcessFollower follower) {
        this.follower = follower;
    }

    /**
     * Follows every event in its order, in the transaction of the caller.
     *
     * @param definition the deployed version of the model in which the process begins; the newest when not given
     */
    public void play(UUID matter, List<Past> history, @Nullable String definition) {
        history.forEach(past -> follower.follow(matter, past, definition));
    }
}
