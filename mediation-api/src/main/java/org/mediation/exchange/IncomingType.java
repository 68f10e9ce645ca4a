package org.mediation.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediation.casework.ReferralCommand.ReceiveReferral;
import org.mediation.roster.OutsideBody;

/**
 * A kind of message that a counterpart may send: one line of the table {@code exchange/incoming.txt}.
 *
 * @param from who may send it
 * @param command of the vocabulary that it asks for; the message's data are the fields of the command
 * @param number the field that tells the counterpart's own number for the case, if one does
 */
record IncomingType(
        String type,
        Set<OutsideBody.Kind> from,
        String command,
        @Nullable String number,
        String name) {

    IncomingType {
        from = Set.copyOf(from);
    }

    /** Whether it opens a case instead of being about one. */
    boolean opensCase() {
        return command.equals(ReceiveReferral.class.getSimpleName());
    }

    static Optional<IncomingType> named(String type) {
        return Optional.ofNullable(IncomingTypes.TABLE.get(type));
    }

    static IncomingType of(String[] cells) {
        return new IncomingType(
                cells[0],
                EnumSet.copyOf(Arrays.stream(cells[1].split(","))
                        .map(OutsideBody.Kind::valueOf)
                        .toList()),
                cells[2],
                cells[3].equals("-") ? null : cells[3],
                cells[4]);
    }
}
