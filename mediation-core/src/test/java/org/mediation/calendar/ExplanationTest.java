package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Deadlines deadlines = Deadlines.delivered();

    @Test
    void a_last_day_that_is_worked_out_of_turn_is_not_put_off() {
        DueDate due = deadlines.due("T-MED", LocalDate.parse("2026-09-25"));
        assertThat(due.due()).isEqualTo("2026-10-10");
        assertThat(deadlines.why(due))
                .isEqualTo("依据《劳动争议调解仲裁法》第十四条，自2026年9月25日收到调解申请之次日起算15个自然日，" + "届满日2026年10月10日为调休工作日，期限至当日24时。");
    }
}
