package org.mediation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuedNumbersTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data", "cn-identifiers.json");
    private JsonNode numbers = new ObjectMapper().createObjectNode();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(DATA), "The list of issued numbers is not here");
        numbers = new ObjectMapper().readTree(DATA.toFile());
    }

    @Test
    void issued_numbers_pass_without_a_warning() {
        assertThat(numbers.get("uscc_valid"))
                .hasSizeGreaterThan(100)
                .allSatisfy(code -> assertThat(UnifiedSocialCreditCode.check(code.asText()))
                        .as(code.asText())
                        .isEmpty());
        assertThat(numbers.get("ric_valid"))
                .allSatisfy(number -> assertThat(ResidentId.check(number.asText()))
                        .as(number.asText())
                        .isEmpty());
    }

    @Test
    void issued_codes_that_fail_the_check_digit_give_that_one_warning() {
        assertThat(numbers.get("uscc_issued_but_check_digit_fails"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(UnifiedSocialCreditCode.check(code.asText()))
                        .as(code.asText())
                        .containsExactly(NumberWarning.CHECK_DIGIT));
    }

    @Test
    void a_number_that_nobody_issued_warns() {
        assertThat(numbers.get("invalid")).isNotEmpty().allSatisfy(row -> {
            String number = row.get("number").asText();
            List<NumberWarning> asResident = ResidentId.check(number);
            assertThat(asResident).as(number).isNotEmpty();
            assertThat(UnifiedSocialCreditCode.check(number)).as(number).isNotEmpty();
        });
    }
}
