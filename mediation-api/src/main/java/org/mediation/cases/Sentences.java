package org.mediation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediation.calendar.DueDate;
import org.mediation.casework.PartyId;
import org.mediation.kernel.Named;
import org.mediation.legalaid.LawyerId;
import org.mediation.matters.Vocabulary;
import org.mediation.roster.MediatorId;
import org.mediation.roster.OrganisationId;
import org.mediation.roster.OutsideBodies;
import org.mediation.roster.OutsideBody;
import org.springframework.stereotype.Component;

/** Tells an event as a sentence, in Chinese and in English; the patterns stand in sentences_zh and sentences_en. */
@Component
class Sentences {
    private static final Set<String> BODIES = Set.of("body", "court", "institute");
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Names names;
    private final Properties chinese = load("/sentences_zh.properties");
    private final Properties english = load("/sentences_en.properties");

    Sentences(Names names) {
        this.names = names;
    }

    boolean know(String type) {
        return chinese.containsKey(type) && english.containsKey(type);
    }

    String chinese(OpenedEvent event, Map<String, String> parties) {
        return fill(event, chinese, parties, true);
    }

    String english(OpenedEvent event, Map<String, String> parties) {
        return fill(event, english, parties, false);
    }

    private String fill(OpenedEvent event, Properties patterns, Map<String, String> parties, boolean inChinese) {
        String pattern = Objects.requireNonNull(patterns.getProperty(event.type()), event::type);
        Matcher fields = FIELD.matcher(pattern);
        StringBuilder sentence = new StringBuilder();
        while (fields.find()) {
            fields.appendReplacement(
                    sentence, Matcher.quoteReplacement(word(event, fields.group(1), parties, inChinese)));
        }
        fields.appendTail(sentence);
        return sentence.toString();
    }

    private String word(OpenedEvent event, String field, Map<String, String> parties, boolean inChinese) {
        JsonNode value = event.data().path(field);
        RecordComponent component = component(event.type(), field);
        if (value.isMissingNode() || value.isNull()) {
            return inChinese ? "（未公开）" : "(not shown)";
        }
        if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(each -> words.add(parties.getOrDefault(each.asText(), each.asText())));
            return String.join("、", words);
        }
        Class<?> type = component.getType();
        if (type == PartyId.class) {
            return parties.getOrDefault(value.asText(), value.asText());
        }
        if (type == MediatorId.class) {
            return names.mediator(UUID.fromString(value.asText()));
        }
        if (type == LawyerId.class) {
            return names.lawyer(UUID.fromString(value.asText()));
        }
        if (type == OrganisationId.class) {
            return names.organisation(UUID.fromString(value.asText()));
        }
        if (type == DueDate.class) {
            return LocalDate.parse(value.path("due").asText()).format(DAY);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(value.asText()).format(DAY);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse(value.asText())
                    .atZoneSameInstant(BEIJING)
                    .format(MOMENT);
        }
        if (BODIES.contains(field)) {
            return OutsideBodies.find(value.asText()).map(OutsideBody::name).orElse(value.asText());
        }
        if (field.endsWith("Fen")) {
            return Yuan.words(value.asLong());
        }
        if (value.isBoolean()) {
            return inChinese ? (value.asBoolean() ? "是" : "否") : (value.asBoolean() ? "yes" : "no");
        }
        if (type.isEnum() && Named.class.isAssignableFrom(type)) {
            return inChinese
                    ? named(type, value.asText())
                    : value.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value.asText();
    }

    static String named(Class<?> type, String word) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(word)) {
                return ((Named) constant).chinese();
            }
        }
        return word;
    }

    private static RecordComponent component(String type, String field) {
        for (RecordComponent component :
                Objects.requireNonNull(Vocabulary.events().get(type)).getRecordComponents()) {
            if (component.getName().equals(field)) {
                return component;
            }
        }
        throw new IllegalArgumentException(type + " has no field " + field);
    }

    private static Properties load(String resource) {
        Properties patterns = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return patterns;
    }
}
