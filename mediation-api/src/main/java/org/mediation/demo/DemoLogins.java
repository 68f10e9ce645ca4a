package org.mediation.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Role;
import org.mediation.organisations.Workplaces;
import org.mediation.security.Account;
import org.mediation.security.Accounts;
import org.mediation.security.DemoMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens the demo's accounts and offers them at the login page; outside the demo there are none. */
@RestController
class DemoLogins implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLogins.class);

    private final Accounts accounts;
    private final Workplaces workplaces;
    private final DemoMode demo;

    DemoLogins(Accounts accounts, Workplaces workplaces, DemoMode demo) {
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.demo = demo;
    }

    /** An account as the login page offers it. */
    record Offer(
            String username,
            String password,
            String displayName,
            Role role,
            String roleName,
            @Nullable String organisationName) {}

    /** Before the port opens, so that the first who comes can sign in. */
    @Override
    public void afterPropertiesSet() {
        if (!demo.on()) {
            return;
        }
        LOG.warn("Demo mode: anybody can sign in with the accounts of the login page; MEDIATION_DEMO=false ends it");
        DemoAccounts.all().stream()
                .filter(account -> accounts.find(account.actor().id()).isEmpty())
                .forEach(account -> accounts.open(account, DemoAccounts.PASSWORD));
    }

    @GetMapping("/api/demo/accounts")
    List<Offer> offers() {
        return demo.on() ? DemoAccounts.all().stream().map(this::offer).toList() : List.of();
    }

    private Offer offer(Account account) {
        var actor = account.actor();
        var organisation = actor.organisation() == null
                ? null
                : workplaces.name(actor.organisation()).orElse(null);
        return new Offer(
                account.username(),
                DemoAccounts.PASSWORD,
                actor.displayName(),
                actor.role(),
                actor.role().chinese(),
                organisation);
    }
}
