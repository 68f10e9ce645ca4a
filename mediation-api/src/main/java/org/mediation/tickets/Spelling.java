package org.mediation.tickets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a name can be typed in pinyin (拼音): whole and by initials, with every reading of every character. */
final class Spelling {
    private static final int MOST = 32;

    private Spelling() {}

    static Set<String> of(String name) {
        List<String> whole = List.of("");
        List<String> initials = List.of("");
        for (int character : name.codePoints().toArray()) {
            Set<String> readings = readings(character);
            whole = joined(whole, readings);
            initials = joined(initials, initials(readings));
        }
        Set<String> spellings = new LinkedHashSet<>(whole);
        spellings.addAll(initials);
        return spellings;
    }

    private static Set<String> readings(int character) {
        Set<String> readings = new LinkedHashSet<>();
        String[] known =
                Character.isBmpCodePoint(character) ? PinyinHelper.toHanyuPinyinStringArray((char) character) : null;
        if (known == null) {
            readings.add(Character.toString(character).toLowerCase(Locale.ROOT));
            return readings;
        }
        for (String reading : known) {
            readings.add(reading.replaceAll("\\d", "").replace("u:", "v"));
        }
        return readings;
    }

    private static Set<String> initials(Set<String> readings) {
        Set<String> initials = new LinkedHashSet<>();
        readings.forEach(reading -> initials.add(reading.substring(0, 1)));
        return initials;
    }

    /** Rare names would multiply without end; the first readings are the usual ones. */
    private static List<String> joined(List<String> begun, Set<String> next) {
        List<String> joined = new ArrayList<>();
        begun.forEach(start -> next.forEach(end -> joined.add(start + end)));
        return joined.size() > MOST ? joined.subList(0, MOST) : joined;
    }
}
