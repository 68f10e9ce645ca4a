package org.mediation.demo;

import java.util.stream.Collectors;
import org.mediation.security.DemoMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of the start: where to go with a browser, and in the demo as whom. */
@Component
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final DemoMode demo;

    Welcome(DemoMode demo) {
        this.demo = demo;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("劳动争议调解已启动，请在浏览器打开 http://localhost:{}", web.getWebServer().getPort());
            if (demo.on()) {
                LOG.info("演示账号（密码均为 {}）：{}", DemoAccounts.PASSWORD, accounts());
            }
        }
    }

    private static String accounts() {
        return DemoAccounts.all().stream()
                .map(account ->
                        account.username() + " " + account.actor().role().chinese())
                .collect(Collectors.joining("，"));
    }
}
