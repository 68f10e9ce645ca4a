package org.mediation.security;

import java.util.UUID;
import org.mediation.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Opens the one account that a new installation begins with, by the password that its operator set. */
@Component
class FirstAdministrator implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final DemoMode demo;
    private final String password;

    FirstAdministrator(Accounts accounts, DemoMode demo, @Value("${mediation.admin-password:}") String password) {
        this.accounts = accounts;
        this.demo = demo;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        if (demo.on() || accounts.anybodyIs(Role.SYS_ADMIN)) {
            return;
        }
        if (password.isEmpty()) {
            LOG.warn("Nobody administers this installation; set MEDIATION_ADMIN_PASSWORD and start again");
            return;
        }
        if (password.length() < SHORTEST) {
            throw new IllegalStateException(
                    "MEDIATION_ADMIN_PASSWORD is too short; it needs at least " + SHORTEST + " characters");
        }
        var actor = new Actor(UUID.randomUUID(), Role.SYS_ADMIN.chinese(), Role.SYS_ADMIN, null, null, null);
        accounts.open(new Account("admin", actor, true, false), password);
    }
}
