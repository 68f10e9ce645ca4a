package org.mediation.timetable;

import org.junit.jupiter.api.Nested;
import org.mediation.cases.StoryTime;
import org.mediation.database.SharedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Lengths and calendar as the union keeps them, with the real record. */
@SharedDatabase
@SpringBootTest(properties = {"mediation.demo=true", "mediation.demo-cases=false", "mediation.workers=false"})
@Import(StoryTime.class)
class TimetableTest {
    @Nested
    class Lengths extends SettingLengths {}

    @Nested
    class Limits extends WarningOfLimits {}

    @Nested
    class Years extends ImportingYears {}
}
