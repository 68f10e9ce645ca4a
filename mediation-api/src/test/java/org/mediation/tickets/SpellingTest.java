package org.mediation.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void a_name_is_spelled_whole_and_by_initials_with_every_reading() {
        assertThat(Spelling.of("单雄")).contains("shanxiong", "danxiong", "chanxiong", "sx", "dx");
        assertThat(Spelling.of("吕岩")).contains("lvyan", "ly");
    }

    @Test
    void what_is_no_chinese_character_stays_as_it_is() {
        assertThat(Spelling.of("阿B")).contains("ab");
    }

    @Test
    void a_rare_name_does_not_multiply_without_end() {
        assertThat(Spelling.of("行行行行行行行行")).hasSizeLessThanOrEqualTo(64);
    }
}
