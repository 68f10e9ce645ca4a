package org.mediation.browser;

import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real dispute, and one that a court delegates, go from intake to archive in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mediation.demo=true", "mediation.demo-cases=false"})
@FreshDatabase
class BrowserJourneyTest {
    @LocalServerPort
    private int port;

    @Test
    void a_real_dispute_is_taken_in_mediated_performed_and_archived_in_the_browser() throws Exception {
        Travel.needsABrowser();
        Travel.along("journey.mjs", "http://localhost:" + port);
    }
}
