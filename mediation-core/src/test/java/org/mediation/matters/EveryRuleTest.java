package org.mediation.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mediation.casework.CaseRule;
import org.mediation.hotline.TicketRule;
import org.mediation.kernel.Rule;
import org.mediation.legalaid.AidRule;

/** Nothing that a matter can refuse, be asked or record goes untested: some test of the domain must name it. */
class EveryRuleTest {
    private static final Path TESTS = Path.of("src/test/java/org/mediation");

    private static final List<Rule> RULES = Stream.<Rule[]>of(CaseRule.values(), AidRule.values(), TicketRule.values())
            .flatMap(Arrays::stream)
            .toList();

    private final String tests = read();

    @Test
    void every_rule_is_provoked() {
        assertThat(RULES).allMatch(rule -> names(((Enum<?>) rule).name()), "is provoked by a test");
    }

    @Test
    void every_command_is_sent() {
        assertThat(Vocabulary.commands().keySet())
                .allMatch(command -> names("new (\\w+\\.)?" + command), "is sent by a test");
    }

    @Test
    void every_event_is_expected() {
        assertThat(Vocabulary.events().keySet()).allMatch(this::names, "is expected by a test");
    }

    @Test
    void every_invariant_of_the_mediation_core_is_attacked_by_name() {
        List<String> invariants = List.of(
                "i01", "i02", "i03", "i04", "i05", "i06", "i07", "i08", "i09", "i10", "i11", "i12", "i13", "i14", "i15",
                "i16", "i17", "i18", "i19", "i21", "i22", "i23", "i24", "i25", "i31", "i38");
        assertThat(invariants)
                .allMatch(invariant -> tests.contains("void " + invariant + "_"), "is attacked by a test");
    }

    @Test
    void every_rule_has_its_own_stable_code_and_both_languages() {
        assertThat(RULES).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.chinese()).containsPattern("\\p{IsHan}").doesNotContainPattern("[A-Za-z]");
            assertThat(rule.english()).doesNotContainPattern("\\p{IsHan}");
            assertThat(rule.english().substring(0, 1))
                    .isEqualTo(rule.english().substring(0, 1).toUpperCase(Locale.ROOT));
            assertThat(rule.source()).isNotBlank();
        });
        assertThat(RULES.stream().map(Rule::chinese)).doesNotHaveDuplicates();
    }

    private boolean names(String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(tests).find();
    }

    private static String read() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("EveryRuleTest.java"))
                    .map(EveryRuleTest::text)
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
