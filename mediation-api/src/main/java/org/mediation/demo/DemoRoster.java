package org.mediation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.calendar.BeijingTime;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.organisations.Founding;
import org.mediation.roster.MediatorCommand.*;
import org.mediation.roster.OrganisationCommand.*;
import org.mediation.roster.Rating;
import org.mediation.roster.Roster;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Enters the demo's union in the registers, by the same commands as everybody; what is there already stays as it is. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("mediation.demo")
class DemoRoster implements ApplicationRunner, Founding {
    private static final Map<String, String> AS_ADMINISTRATOR =
            Map.of(Header.ACTOR, "demo", Header.ROLE, Role.SYS_ADMIN.name());

    /** Early enough that a past year can be simulated with the same people. */
    private static final LocalDate FIRST_TERM = LocalDate.of(2020, 1, 1);

    private final CommandGateway commands;
    private final Roster roster;
    private final Clock clock;

    DemoRoster(CommandGateway commands, Roster roster, Clock clock) {
        this.commands = commands;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        found();
    }

    @Override
    public void found() {
        for (var organisation : DemoUnion.organisations()) {
            enter(organisation);
            organisation.mediators().forEach(mediator -> enter(mediator, organisation));
        }
    }

    private void enter(DemoOrganisation organisation) {
        if (roster.organisation(organisation.id()).isPresent()) {
            return;
        }
        send(new RegisterOrganisation(
                organisation.id(),
                organisation.name(),
                organisation.level(),
                organisation.legalKind(),
                organisation.districtCode(),
                organisation.parent()));
        if (organisation.court() != null) {
            send(new EnterOrganisationOnCourtRoster(organisation.id(), organisation.court()));
        }
        if (organisation.arbitrationRostered()) {
            send(new EnterOrganisationOnArbitrationRoster(organisation.id()));
        }
        if (organisation.gold()) {
            send(new RateOrganisation(organisation.id(), Rating.GOLD));
        }
        lendFromParent(organisation);
    }

    private void enter(DemoMediator mediator, DemoOrganisation home) {
        if (roster.mediator(mediator.id()).isPresent()) {
            return;
        }
        var thisYear = LocalDate.now(clock.withZone(BeijingTime.ZONE)).getYear();
        send(new RegisterMediator(
                mediator.id(),
                mediator.person(),
                mediator.name(),
                home.id(),
                mediator.firm(),
                null,
                mediator.qualification(),
                FIRST_TERM,
                LocalDate.of(thisYear + 2, 12, 31)));
        if (home.court() != null && mediator.firm() != null) {
            send(new EnterMediatorOnCourtRoster(mediator.id(), home.court()));
        }
    }

    // A street has few mediators of its own, so its district's first one helps out there.
    private void lendFromParent(DemoOrganisation organisation) {
        DemoUnion.organisations().stream()
                .filter(above -> above.id().equals(organisation.parent()) && above.court() != null)
                .flatMap(above -> above.mediators().stream().limit(1))
                .forEach(mediator -> send(new LendMediator(mediator.id(), organisation.id())));
    }

    private void send(Object command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(AS_ADMINISTRATOR));
    }
}
