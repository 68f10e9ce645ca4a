package org.mediation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Role;
import org.mediation.roster.MediatorId;
import org.mediation.roster.Roster;
import org.mediation.security.Account;
import org.mediation.security.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "mediation.demo=true")
@FreshDatabase
class DemoLoginsTest {
    @Autowired
    private DemoLogins logins;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roster roster;

    @Test
    void every_account_that_is_offered_can_be_signed_in_with() {
        assertThat(logins.offers()).hasSize(24).allSatisfy(offer -> {
            var account = accounts.named(offer.username());
            assertThat(account.map(Account::actor).map(actor -> actor.role())).hasValue(offer.role());
            assertThat(offer.displayName()).isNotBlank();
        });
    }

    @Test
    void a_demo_mediator_signs_in_as_the_one_on_the_roster() {
        assertThat(DemoAccounts.all())
                .extracting(Account::actor)
                .filteredOn(actor -> actor.role() == Role.MEDIATOR)
                .hasSize(4)
                .allSatisfy(actor -> assertThat(roster.mediator(new MediatorId(actor.id())))
                        .hasValueSatisfying(entry -> assertThat(Optional.ofNullable(actor.organisation()))
                                .hasValue(entry.home())));
    }

    @Test
    void whose_organisation_is_shown_is_told_by_name() {
        assertThat(logins.offers())
                .filteredOn(offer -> offer.username().equals("clerk"))
                .extracting(DemoLogins.Offer::organisationName)
                .containsExactly("丰台区总工会劳动争议调解中心");
    }

    @Test
    void a_second_start_opens_no_account_twice() {
        logins.afterPropertiesSet();
        assertThat(accounts.named("clerk")).isPresent();
    }
}
