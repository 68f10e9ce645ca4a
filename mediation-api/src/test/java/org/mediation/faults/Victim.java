package org.mediation.faults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.MediationApplication;
import org.mediation.cases.Desk;
import org.mediation.cases.StoryTime;
import org.mediation.demo.DemoUnion;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.processes.Deployment;
import org.mediation.reconcile.Reconciliation;
import org.mediation.roster.Level;
import org.mediation.roster.MediatorCommand.RegisterMediator;
import org.mediation.roster.OrganisationCommand.RegisterOrganisation;
import org.mediation.roster.Roster;
import org.springframework.beans.factory.config.BeanDefinitionCustomizer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A run that is to be killed: looks first whether all is well after the kill before, then takes cases from the registration
 * to the agreement, several at once, and says every acknowledgement on its standard output.
 */
final class Victim {
    static final String STARTED = "started";
    static final String WELL = "well";
    static final String ACKNOWLEDGED = "acknowledged";
    private static final int DESKS = 4;

    private final Journal journal;
    private final ConfigurableApplicationContext parts;

    private Victim(Path dataDir) {
        journal = new Journal(dataDir.resolve("journal"));
        BeanDefinitionCustomizer first = bean -> bean.setPrimary(true);
        parts = new SpringApplicationBuilder(MediationApplication.class, StoryTime.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                AcknowledgingGateway.class,
                                () -> new AcknowledgingGateway(
                                        context.getBean("commandGateway", CommandGateway.class), this::acknowledged),
                                first))
                .run("--mediation.data-dir=" + dataDir, "--logging.level.root=error");
        parts.getBean(Deployment.class);
    }

    /** The arguments are the data directory, and {@code once} for a run that ends by itself after one case. */
    public static void main(String[] arguments) {
        var victim = new Victim(Path.of(arguments[0]));
        say(STARTED);
        victim.mustBeWell();
        victim.enterTheRoster();
        if (arguments.length > 1) {
            victim.parts.getBean(Desk.class).inForce(LocalDate.of(2026, 9, 30));
            victim.mustBeWell();
            victim.parts.close();
            System.exit(0);
        }
        for (int desk = 0; desk < DESKS; desk++) {
            new Thread(victim::work).start();
        }
    }

    private void work() {
        var desk = parts.getBean(Desk.class);
        while (true) {
            desk.inForce(LocalDate.of(2026, 9, 30));
        }
    }

    private void acknowledged(String commandId) {
        journal.acknowledge(commandId);
        say(ACKNOWLEDGED);
    }

    private void mustBeWell() {
        Set<String> lost = new TreeSet<>(journal.earlier());
        lost.removeAll(parts.getBean(JdbcClient.class)
                .sql("select distinct meta_data ->> 'commandId' from events.domain_event_entry")
                .query(String.class)
                .set());
        var findings = parts.getBean(Reconciliation.class).ofAll();
        findings.differences().forEach(Victim::say);
        say("compared " + findings.compared());
        say(lost.isEmpty() && findings.differences().isEmpty() ? WELL : "not well, lost: " + lost);
    }

    private void enterTheRoster() {
        var centre = DemoUnion.centreOf("110106");
        var roster = parts.getBean(Roster.class);
        if (roster.organisation(centre.id()).isEmpty()) {
            enter(new RegisterOrganisation(
                    centre.id(), centre.name(), Level.CITY, centre.legalKind(), centre.districtCode(), null));
        }
        for (var mediator : centre.mediators()) {
            if (roster.mediator(mediator.id()).isEmpty()) {
                enter(new RegisterMediator(
                        mediator.id(),
                        mediator.person(),
                        mediator.name(),
                        centre.id(),
                        mediator.firm(),
                        null,
                        mediator.qualification(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2028, 12, 31)));
            }
        }
    }

    private void enter(Object command) {
        parts.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(
                        command,
                        Map.of(
                                Header.ACTOR,
                                "registrar",
                                Header.ROLE,
                                Role.SYS_ADMIN.name(),
                                Header.COMMAND_ID,
                                UUID.randomUUID().toString())));
    }

    private static void say(Object words) {
        synchronized (System.out) {
            System.out.println(words);
            System.out.flush();
        }
    }
}
