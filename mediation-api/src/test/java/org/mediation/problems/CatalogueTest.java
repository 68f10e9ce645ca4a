package org.mediation.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediation.kernel.Rule;

class CatalogueTest {
    @Test
    void every_code_stands_once_in_lower_case_words() {
        assertThat(Catalogue.rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_code_has_a_chinese_and_an_english_sentence() {
        assertThat(Catalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.chinese()).matches("(?s).*\\p{IsHan}.*");
            assertThat(rule.english()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
            assertThat(rule.source()).isNotBlank();
        });
    }
}
