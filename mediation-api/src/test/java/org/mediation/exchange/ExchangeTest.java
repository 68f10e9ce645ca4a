package org.mediation.exchange;

import org.junit.jupiter.api.Nested;
import org.mediation.cases.StoryTime;
import org.mediation.database.SharedDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The exchange of messages with courts and institutes, over HTTP on both sides. */
@SharedDatabase
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mediation.demo=true",
            "mediation.demo-cases=false",
            "mediation.workers=false",
            "mediation.exchange.attempts=3",
            "mediation.exchange.timeout=1s"
        })
@Import(StoryTime.class)
class ExchangeTest {
    @Nested
    class Refusing extends RefusingMessages {}

    @Nested
    class TakingIn extends TakingMessagesIn {}

    @Nested
    class Parking extends ParkingMessages {}

    @Nested
    class SendingOut extends SendingMessagesOut {}

    @Nested
    class Seeing extends SeeingMessages {}
}
