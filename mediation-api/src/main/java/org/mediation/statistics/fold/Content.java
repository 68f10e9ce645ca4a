package org.mediation.statistics.fold;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediation.calendar.BeijingTime;

/** The JSON of an event, read once and flat when first asked: {@code due.dueAt} is a field of a field. */
public final class Content {
    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] text;
    private final int from;
    private final int length;
    private @Nullable Map<String, String> words;
    private @Nullable Map<String, List<Map<String, String>>> lists;

    public Content(byte[] text, int from, int length) {
        this.text = text;
        this.from = from;
        this.length = length;
    }

    public boolean has(String field) {
        return read().containsKey(field);
    }

    public @Nullable String textOrNull(String field) {
        return read().get(field);
    }

    /** Refuses an event that lacks the field: it cannot be counted, and must not be guessed at. */
    public String text(String field) {
        String word = read().get(field);
        if (word == null) {
            throw new Uncountable("has no " + field);
        }
        return word;
    }

    public long number(String field) {
        return Long.parseLong(text(field));
    }

    public long numberOr(String field, long otherwise) {
        String word = read().get(field);
        return word == null ? otherwise : Long.parseLong(word);
    }

    public boolean isTrue(String field) {
        return "true".equals(read().get(field));
    }

    public LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    public Instant moment(String field) {
        return momentOf(text(field));
    }

    static Instant momentOf(String word) {
        return word.endsWith("Z")
                ? Instant.parse(word)
                : OffsetDateTime.parse(word).toInstant();
    }

    public LocalDate dayOfMoment(String field) {
        return BeijingTime.dateOf(moment(field));
    }

    /** The objects of a list; plain values stand under an empty name. */
    public List<Map<String, String>> list(String field) {
        read();
        return lists == null ? List.of() : lists.getOrDefault(field, List.of());
    }

    private Map<String, String> read() {
        Map<String, String> known = words;
        if (known != null) {
            return known;
        }
        Map<String, String> found = new HashMap<>(32);
        try (JsonParser json = JSON.createParser(text, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Uncountable("is no object");
            }
            object(json, "", found, true);
        } catch (IOException unreadable) {
            throw new Uncountable("cannot be read: " + unreadable.getClass().getSimpleName());
        }
        words = found;
        return found;
    }

    private void object(JsonParser json, String prefix, Map<String, String> found, boolean top) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            String path = prefix.isEmpty() ? name : prefix + name;
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                object(json, path + ".", found, false);
            } else if (token == JsonToken.START_ARRAY) {
                List<Map<String, String>> elements = elements(json);
                if (top) {
                    Map<String, List<Map<String, String>>> all = lists == null ? new HashMap<>() : lists;
                    all.put(path, elements);
                    lists = all;
                }
            } else if (token != JsonToken.VALUE_NULL) {
                found.put(path, json.getText());
            }
        }
    }

    private List<Map<String, String>> elements(JsonParser json) throws IOException {
        List<Map<String, String>> elements = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            Map<String, String> element = new HashMap<>();
            if (token == JsonToken.START_OBJECT) {
                object(json, "", element, false);
            } else if (token == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                element.put("", json.getText());
            }
            elements.add(element);
        }
        return elements;
    }
}
