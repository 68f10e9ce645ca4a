package org.mediation.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediation.MediationApplication;
import org.mediation.database.DatabaseLogin;
import org.mediation.database.Durability;
import org.mediation.database.TestServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The product stopped and started again over the same database. */
class RestartTest {
    private static final String PASSWORD = "correct-horse-battery";

    private final DatabaseLogin database = TestServer.running().freshDatabase();

    @Test
    void nobody_is_signed_out_by_a_restart() {
        Browser browser;
        try (var first = start()) {
            browser = new Browser(portOf(first));
            assertThat(browser.signIn("admin", PASSWORD).statusCode()).isEqualTo(200);
        }
        try (var second = start()) {
            browser.movesTo(portOf(second));
            assertThat(browser.get("/api/me").body()).contains("\"username\":\"admin\"");
            assertThat(browser.post("/api/logout", "").statusCode()).isEqualTo(204);
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(MediationApplication.class)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("durability", Durability.WAIVED_FOR_TESTS))
                .run(
                        "--server.port=0",
                        "--mediation.demo=false",
                        "--mediation.admin-password=" + PASSWORD,
                        "--mediation.db.url=" + database.url(),
                        "--mediation.db.user=" + database.user(),
                        "--mediation.db.password=" + database.password(),
                        "--mediation.secret-file=" + TestServer.secretFile(),
                        "--mediation.data-dir=" + TestServer.directory());
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }
}
