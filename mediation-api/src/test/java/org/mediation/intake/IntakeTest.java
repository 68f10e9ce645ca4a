package org.mediation.intake;

import org.junit.jupiter.api.Nested;
import org.mediation.database.SharedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Real input over HTTP, with one running product for all that is told of it. */
@SharedDatabase
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.workers=false"})
class IntakeTest {
    @Nested
    class Importing extends ImportingRecords {}

    @Nested
    class Registering extends RegisteringOne {}

    @Nested
    class Referring extends HandingOver {}

    @Nested
    class Refusing extends RefusingBadInput {}

    @Nested
    class Commanding extends ImportingByCommand {}

    @Nested
    class Asking extends AnsweringQuestions {}
}
