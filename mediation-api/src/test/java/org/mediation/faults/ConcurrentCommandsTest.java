package org.mediation.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mediation.cases.Desk;
import org.mediation.cases.Desk.Story;
import org.mediation.cases.Opening;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.ClosingCommand;
import org.mediation.casework.ConsentCommand;
import org.mediation.casework.ContactChannel;
import org.mediation.casework.IntakeCommand;
import org.mediation.casework.NewClaim;
import org.mediation.casework.PanelCommand;
import org.mediation.database.FreshDatabase;
import org.mediation.kernel.Header;
import org.mediation.kernel.Role;
import org.mediation.kernel.RuleViolated;
import org.mediation.reconcile.Reconciliation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once on one case and on many, on one node and on two with their workers at work. */
@SpringBootTest(properties = {"mediation.demo=true", "mediation.workers=true"})
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrentCommandsTest {
    @Autowired
    private CommandGateway here;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment settings;

    private ConfigurableApplicationContext otherNode;
    private CommandGateway there;

    @BeforeAll
    void start_another_node() {
        otherNode = Node.beside(settings);
        there = otherNode.getBean(CommandGateway.class);
    }

    @AfterAll
    void stop_the_other_node() {
        otherNode.close();
    }

    @Test
    void of_a_hundred_commands_that_expect_the_same_version_one_wins() throws Exception {
        Story story = registered(here);
        long version = version(story);
        var start = new CyclicBarrier(100);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int sender = 0; sender < 100; sender++) {
            CommandGateway gateway = sender % 2 == 0 ? here : there;
            senders.add(() -> {
                start.await();
                return wins(gateway, story, version);
            });
        }
        assertThat(all(senders)).containsOnlyOnce(true);
        assertThat(version(story)).isEqualTo(version + 1);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    private static boolean wins(CommandGateway gateway, Story story, long version) {
        try {
            send(gateway, Role.INTAKE_CLERK, another(story), Map.of("expectedVersion", version));
            return true;
        } catch (ConflictingAggregateVersionException lost) {
            return false;
        }
    }

    @Test
    void commands_that_lose_a_race_on_one_case_are_sent_again_until_all_have_gone_through() throws Exception {
        Story story = registered(here);
        long version = version(story);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int sender = 0; sender < 8; sender++) {
            CommandGateway gateway = sender % 2 == 0 ? here : there;
            senders.add(() -> {
                for (int claim = 0; claim < 5; claim++) {
                    send(gateway, Role.INTAKE_CLERK, another(story), Map.of());
                }
                return true;
            });
        }
        all(senders);
        assertThat(version(story)).isEqualTo(version + 40);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    @Test
    void many_cases_go_their_way_through_two_nodes_whose_workers_share_the_steps() throws Exception {
        List<Callable<Boolean>> walks = new ArrayList<>();
        for (int walk = 0; walk < 8; walk++) {
            int first = walk;
            walks.add(() -> {
                for (int time = 0; time < 3; time++) {
                    toTheArchive(first + time);
                }
                return true;
            });
        }
        all(walks);
        assertThat(jdbc.sql("select count(*) from views.case_summary where stage = 'ARCHIVED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(24);
        assertThat(reconciliation.ofAll().differences()).isEmpty();
    }

    /** Each command goes to another node than the one before, and waits for what the system has to do first. */
    private void toTheArchive(int node) {
        Story story = registered(here);
        List<CaseCommand> way = List.of(
                new IntakeCommand.CompleteRegistration(story.id(), true, true),
                new IntakeCommand.AcceptCase(story.id(), true, true, true, true),
                new ConsentCommand.GiveConsent(story.id(), story.employer(), ContactChannel.PHONE, "录音0916", false),
                new PanelCommand.ProposeMediator(story.id(), story.worker(), Desk.MEDIATOR),
                new PanelCommand.ProposeMediator(story.id(), story.employer(), Desk.MEDIATOR),
                new PanelCommand.MakeDisclosure(story.id(), Desk.MEDIATOR, false, null),
                new ClosingCommand.DeclareImpasse(story.id(), "分歧过大"),
                new ClosingCommand.CloseCase(story.id(), "分歧过大，调解不成"),
                new ClosingCommand.ArchiveCase(story.id(), true));
        for (int step = 0; step < way.size(); step++) {
            CaseCommand command = way.get(step);
            CommandGateway gateway = (node + step) % 2 == 0 ? here : there;
            await(command.getClass().getSimpleName())
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .ignoreException(RuleViolated.class)
                    .until(() -> {
                        send(gateway, Role.MEDIATION_ORG_HEAD, command, Map.of());
                        return true;
                    });
        }
    }

    private static Story registered(CommandGateway gateway) {
        Story story = Opening.USUAL.story();
        var now = OffsetDateTime.now(ZoneOffset.ofHours(8));
        send(gateway, Role.INTAKE_CLERK, Opening.USUAL.application(story, now), Map.of());
        return story;
    }

    private static IntakeCommand.AddClaim another(Story story) {
        return new IntakeCommand.AddClaim(
                story.id(),
                new NewClaim(
                        new ClaimId(UUID.randomUUID()),
                        ClaimCategory.OVERTIME,
                        100_000L,
                        null,
                        null,
                        LocalDate.of(2026, 6, 30),
                        null));
    }

    private static void send(CommandGateway gateway, Role role, CaseCommand command, Map<String, ?> further) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                        command,
                        Map.of(
                                Header.ACTOR,
                                command instanceof PanelCommand.MakeDisclosure || command instanceof ClosingCommand
                                        ? Desk.MEDIATOR.toString()
                                        : role.name(),
                                Header.ROLE,
                                role.name(),
                                Header.COMMAND_ID,
                                UUID.randomUUID().toString()))
                .andMetaData(further));
    }

    private long version(Story story) {
        return jdbc.sql("select max(sequence_number) from events.domain_event_entry where aggregate_identifier = ?")
                .param(story.id().toString())
                .query(Long.class)
                .single();
    }

    private static List<Boolean> all(List<Callable<Boolean>> senders) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(senders.size());
        try {
            List<Boolean> answers = new ArrayList<>();
            for (Future<Boolean> sender : threads.invokeAll(senders)) {
                answers.add(sender.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
