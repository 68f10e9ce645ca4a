package org.mediation.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediation.cases.Desk.Story;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.ObligationId;
import org.mediation.kernel.Header;
import org.mediation.kernel.Identifier;
import org.mediation.kernel.MatterCommand;
import org.mediation.kernel.Role;
import org.mediation.processes.Workers;
import org.mediation.roster.MediatorId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of one union centre: what they send is followed by what the system does by itself. */
public abstract class Office {
    public static final String CLERK = "clerk";
    public static final String HEAD = "head";

    private final CommandGateway gateway;
    private final Workers workers;
    private final TestClock clock;
    private final JdbcClient jdbc;

    Office(CommandGateway gateway, Workers workers, TestClock clock, JdbcClient jdbc) {
        this.gateway = gateway;
        this.workers = workers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public void as(String actor, Role role, MatterCommand command) {
        send(actor, role, command);
        workers.drain();
    }

    public void send(String actor, Role role, MatterCommand command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor,
                        Header.ROLE,
                        role.name(),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        Header.OCCURRED_AT,
                        clock.instant().toString())));
    }

    public void clerk(CaseCommand command) {
        as(CLERK, Role.INTAKE_CLERK, command);
    }

    public void head(CaseCommand command) {
        as(HEAD, Role.MEDIATION_ORG_HEAD, command);
    }

    public void mediator(CaseCommand command) {
        mediator(Desk.MEDIATOR, command);
    }

    public void mediator(MediatorId who, CaseCommand command) {
        as(who.toString(), Role.MEDIATOR, command);
    }

    public void drain() {
        workers.drain();
    }

    public OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** What people still have to do for a case; {@code @} and a member where it is the task of one member. */
    public List<String> openTasks(Story story) {
        return openTasks(story.id());
    }

    public List<String> openTasks(Identifier matter) {
        return jdbc.sql("select activity from views.task where case_id = ? and finished_at is null and command is null"
                        + " order by opened_sequence, activity")
                .param(matter.value())
                .query(String.class)
                .list();
    }

    public List<String> events(Story story) {
        return events(story.id());
    }

    public List<String> events(Identifier matter) {
        return jdbc.sql("select payload_type from events.domain_event_entry where aggregate_identifier = ?"
                        + " order by sequence_number")
                .param(matter.toString())
                .query(String.class)
                .list();
    }

    /** The obligations of the agreement, in the order of their due dates. */
    public List<ObligationId> obligations(Story story) {
        return jdbc
                .sql("select member from views.task where case_id = ? and activity = 'UserTask_AwaitPerformance'"
                        + " order by due_at, member")
                .param(story.id().value())
                .query(String.class)
                .list()
                .stream()
                .map(member -> new ObligationId(UUID.fromString(member)))
                .toList();
    }

    public ObligationId obligation(Story story) {
        return obligations(story).get(0);
    }
}
