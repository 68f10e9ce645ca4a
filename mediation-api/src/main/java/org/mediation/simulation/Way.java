package org.mediation.simulation;

import java.util.List;
import java.util.function.Function;
import org.mediation.casework.CaseCommand;
import org.mediation.kernel.Role;

/**
 * One thing that may be done at a task: how often among all, and by whom with which commands; none lets time pass.
 *
 * @param weight how often, against the weights of the others
 */
record Way(int weight, Function<Occasion, List<Act>> acts) {
    /** A command and who sends it. */
    record Act(Role role, CaseCommand command) {}

    static Way by(int weight, Role role, Function<Occasion, CaseCommand> command) {
        return new Way(weight, occasion -> List.of(new Act(role, command.apply(occasion))));
    }

    /** A day goes by, and with it what falls due. */
    static Way later(int weight) {
        return new Way(weight, occasion -> List.of());
    }
}
