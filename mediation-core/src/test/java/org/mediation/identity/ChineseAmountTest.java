package org.mediation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "1234567, 壹万贰仟叁佰肆拾伍元陆角柒分",
        "0, 零元整",
        "5, 伍分",
        "50, 伍角整",
        "55, 伍角伍分",
        "100, 壹元整",
        "105, 壹元零伍分",
        "150, 壹元伍角整",
        "1000, 壹拾元整",
        "1100, 壹拾壹元整",
        "10100, 壹佰零壹元整",
        "11000, 壹佰壹拾元整",
        "100100, 壹仟零壹元整",
        "101000, 壹仟零壹拾元整",
        "1000000, 壹万元整",
        "1000100, 壹万零壹元整",
        "1005000, 壹万零伍拾元整",
        "1050000, 壹万零伍佰元整",
        "1200000, 壹万贰仟元整",
        "10700053, 壹拾万柒仟元伍角叁分",
        "16803200, 壹拾陆万捌仟零叁拾贰元整",
        "100000000, 壹佰万元整",
        "1000000000, 壹仟万元整",
        "10010001, 壹拾万零壹佰元零壹分",
        "10000000000, 壹亿元整",
        "10000000100, 壹亿零壹元整",
        "10010000000, 壹亿零壹拾万元整",
        "11000000000, 壹亿壹仟万元整",
        "123456789012, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "1234500000000, 壹佰贰拾叁亿肆仟伍佰万元整",
        "100000000000000, 壹万亿元整",
        "-105, 负壹元零伍分",
    })
    void an_amount_reads_as_a_cashier_writes_it(long fen, String words) {
        assertThat(ChineseAmount.of(fen)).isEqualTo(words);
    }

    @Test
    void every_amount_has_words_of_its_own() {
        String last = "";
        for (long fen = 1; fen < 30_000; fen++) {
            String words = ChineseAmount.of(fen);
            assertThat(words)
                    .isNotEqualTo(last)
                    .doesNotContain("零零")
                    .doesNotContain("零元")
                    .matches(".*[整分]");
            last = words;
        }
    }
}
