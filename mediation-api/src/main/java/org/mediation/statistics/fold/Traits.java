package org.mediation.statistics.fold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of one matter, as words; copied before an event is taken, so that a failing one leaves no trace. */
public final class Traits {
    private static final Trait[] ALL = Trait.values();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable String[] words;

    public Traits() {
        this(new @Nullable String[ALL.length]);
    }

    private Traits(@Nullable String[] words) {
        this.words = words;
    }

    public Traits copy() {
        return new Traits(words.clone());
    }

    public @Nullable String get(Trait trait) {
        return words[trait.ordinal()];
    }

    public boolean has(Trait trait) {
        return words[trait.ordinal()] != null;
    }

    public long number(Trait trait) {
        String word = words[trait.ordinal()];
        return word == null ? 0 : Long.parseLong(word);
    }

    public @Nullable LocalDate day(Trait trait) {
        String word = words[trait.ordinal()];
        return word == null ? null : LocalDate.parse(word);
    }

    public @Nullable Instant moment(Trait trait) {
        String word = words[trait.ordinal()];
        return word == null ? null : Instant.parse(word);
    }

    public Traits put(Trait trait, @Nullable Object word) {
        words[trait.ordinal()] = word == null ? null : word.toString();
        return this;
    }

    public Traits mark(Trait trait) {
        return put(trait, "y");
    }

    /** The dimensions alone, to stand beside a fact. */
    @Nullable
    String[] dimensions() {
        @Nullable String[] dimensions = new @Nullable String[Trait.dimensions()];
        System.arraycopy(words, 0, dimensions, 0, dimensions.length);
        return dimensions;
    }

    public String json() {
        Map<String, String> named = new TreeMap<>();
        for (Trait trait : ALL) {
            String word = words[trait.ordinal()];
            if (word != null) {
                named.put(trait.name(), word);
            }
        }
        try {
            return JSON.writeValueAsString(named);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Traits read(String json) {
        Traits traits = new Traits();
        try {
            JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                    .forEach((name, word) -> traits.put(Trait.valueOf(name), word));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return traits;
    }
}
