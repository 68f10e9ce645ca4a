package org.mediation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class PublishedHolidaysTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data", "holidays-cn.json");

    @Test
    void our_transcript_agrees_day_by_day_with_an_independent_one() throws IOException {
        assumeTrue(Files.exists(DATA), "The independent list of holidays is not here");
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (JsonNode day : new ObjectMapper().readTree(DATA.toFile())) {
            off.put(
                    LocalDate.parse(day.get("date").asText()),
                    day.get("isOffDay").asBoolean());
        }
        assertThat(off).hasSizeGreaterThan(200);
        WorkingCalendar calendar = WorkingCalendar.delivered();
        SoftAssertions everyDay = new SoftAssertions();
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            boolean worked = !off.getOrDefault(day, day.getDayOfWeek().getValue() > 5);
            everyDay.assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(worked);
        });
        everyDay.assertAll();
    }
}
