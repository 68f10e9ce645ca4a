package org.mediation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 110105194912310021 "})
    void only_the_check_digit_tells_a_right_resident_number_from_a_wrong_one(String number) {
        assertThat(ResidentId.check(number).contains(NumberWarning.CHECK_DIGIT)).isEqualTo(number.endsWith("1 "));
    }

    @Test
    void a_resident_number_warns_of_everything_odd_at_once() {
        assertThat(ResidentId.check("990105199113310021"))
                .contains(NumberWarning.REGION, NumberWarning.BIRTH_DATE)
                .doesNotContain(NumberWarning.LENGTH);
        assertThat(ResidentId.check("110105194902290028")).contains(NumberWarning.BIRTH_DATE);
        assertThat(ResidentId.check("110105491231002")).containsExactly(NumberWarning.OLD_FORM);
        assertThat(ResidentId.check("T10105194912310021")).containsExactly(NumberWarning.CHARACTERS);
        assertThat(ResidentId.check("")).containsExactly(NumberWarning.LENGTH);
    }

    /** GB 11643 annex: a wrong digit is always noticed. */
    @Test
    void any_one_wrong_digit_of_a_resident_number_is_noticed() {
        String right = "11010519491231002X";
        for (int place = 0; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(ResidentId.check(wrong).isEmpty()).isEqualTo(wrong.equals(right));
            }
        }
    }

    @Test
    void a_credit_code_warns_of_everything_odd_at_once() {
        assertThat(UnifiedSocialCreditCode.check("91350100M000100Y43")).isEmpty();
        assertThat(UnifiedSocialCreditCode.check("91350100m000100y43")).isEmpty();
        assertThat(UnifiedSocialCreditCode.check("91350100M000100Y44")).containsExactly(NumberWarning.CHECK_DIGIT);
        assertThat(UnifiedSocialCreditCode.check("01990100M000100Y43"))
                .contains(NumberWarning.ISSUER, NumberWarning.REGION);
        assertThat(UnifiedSocialCreditCode.check("9135010OM000100Y43")).containsExactly(NumberWarning.CHARACTERS);
        assertThat(UnifiedSocialCreditCode.check("9135")).containsExactly(NumberWarning.LENGTH);
    }
}
