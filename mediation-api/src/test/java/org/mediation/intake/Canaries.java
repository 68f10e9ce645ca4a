package org.mediation.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is personal or confidential in records, to be found nowhere but where it is sealed. */
record Canaries(Set<String> words) {
    static Canaries of(Collection<String> records) {
        Set<String> words = new TreeSet<>();
        for (String line : records) {
            ObjectNode told = RealRecords.json(line);
            for (String party : List.of("applicant", "respondent")) {
                for (String field : List.of("name", "idNumber", "phone")) {
                    if (told.path(party).hasNonNull(field)) {
                        words.add(told.path(party).path(field).asText());
                    }
                }
            }
            String narrative = told.path("narrative").asText();
            words.add(narrative.substring(0, Math.min(20, narrative.length())));
        }
        return new Canaries(words);
    }

    /** Those that can be read in a text. */
    List<String> singingIn(String text) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (text.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }
}
