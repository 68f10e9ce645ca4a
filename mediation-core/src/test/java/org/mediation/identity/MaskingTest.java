package org.mediation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "张建国, 张某某",
        "李明, 李某",
        "欧阳文, 欧阳某",
        "欧阳文博, 欧阳某某",
        "欧阳, 欧某",
        "阿不都·热合曼, 阿某某",
        "𠮷野, 𠮷某",
        "张, 某",
        "'', ''",
    })
    void of_a_name_the_surname_stays(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "110101199001011234, 110***********1234",
        "11010519491231002x, 110***********002x",
        "110101900101123, 110********1123",
        "12345, *****",
        "'', ''",
    })
    void of_an_identity_number_the_region_and_the_end_stay(String number, String masked) {
        assertThat(Masking.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "19912344098, 199****4098",
        "010-84395205, ********5205",
        "+8619912344098, **********4098",
        "12351, *****",
    })
    void of_a_phone_number_the_ends_stay(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }
}
