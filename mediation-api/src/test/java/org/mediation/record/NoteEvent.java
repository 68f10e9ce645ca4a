package org.mediation.record;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.Revision;
import org.mediation.kernel.Role;

/** A small family of events that uses every kind of value the domain may put into one. */
public sealed interface NoteEvent {
    record NoteId(UUID value) implements Identifier {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A value of a sealed family. */
    sealed interface Colour {
        record Plain(String name) implements Colour {}

        record Mixed(List<Colour> parts) implements Colour {}
    }

    record Amount(long fen) {
        public boolean isNothing() {
            return fen == 0;
        }

        public String getWords() {
            return fen + " 分";
        }
    }

    record NoteWritten(
            NoteId noteId,
            String text,
            @Nullable String remark,
            Role role,
            Amount amount,
            BigDecimal share,
            LocalDate on,
            Instant at,
            OffsetDateTime seenAt,
            Duration lasting,
            List<NoteId> others,
            Map<NoteId, Integer> marks,
            Colour colour)
            implements NoteEvent {}

    @Revision(2)
    record NoteCorrected(NoteId noteId, String text, boolean final_) implements NoteEvent {}

    record NoteBurnt(NoteId noteId) implements NoteEvent {}
}
