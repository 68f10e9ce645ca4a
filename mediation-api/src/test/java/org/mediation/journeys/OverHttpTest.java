package org.mediation.journeys;

import org.junit.jupiter.api.Nested;
import org.mediation.database.SharedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole product as its users reach it, with its own workers and the clock on the wall. */
@SharedDatabase
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mediation.demo=true")
class OverHttpTest {
    @Nested
    class Journey extends FromIntakeToArchive {}

    @Nested
    class Helped extends HelpedByALawyer {}

    @Nested
    class Malformed extends MalformedRequests {}
}
