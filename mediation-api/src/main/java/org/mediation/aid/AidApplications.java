package org.mediation.aid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mediation.cases.CommandJson;
import org.mediation.cases.Commands;
import org.mediation.cases.Districts;
import org.mediation.kernel.SubjectToken;
import org.mediation.legalaid.AidApplicant;
import org.mediation.legalaid.AidApplicationCommand.ApplyForAid;
import org.mediation.legalaid.AidId;
import org.mediation.legalaid.AidOpponent;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one aid matter of an application, and of each hand-over from a case or a ticket one and no second (I-32). */
@Component
class AidApplications {
    private final CommandJson json;
    private final Commands commands;
    private final Access access;
    private final Districts districts;
    private final JdbcClient jdbc;

    AidApplications(CommandJson json, Commands commands, Access access, Districts districts, JdbcClient jdbc) {
        this.json = json;
        this.commands = commands;
        this.access = access;
        this.districts = districts;
        this.jdbc = jdbc;
    }

    AidRegistration apply(Actor actor, JsonNode body, Commands.Request request) {
        AidRecord told = read(body);
        OrganisationId centre = told.organisation() == null ? actor.organisation() : told.organisation();
        if (centre == null) {
            throw Refused.malformed("organisation");
        }
        if ((told.caseId() == null) != (told.client() == null)) {
            throw Refused.malformed("client");
        }
        ApplyForAid command = command(told, centre);
        access.check(actor, command);
        Optional<Commands.Answer> before = commands.answerTo(actor, request);
        if (before.isPresent()) {
            return registration(before.get());
        }
        if (isThere(command.aidId())) {
            return duplicate(actor, command.aidId(), request);
        }
        try {
            return registration(commands.send(actor, command, request));
        } catch (ConcurrencyException | AggregateStreamCreationException | EventStoreException appliedAtTheSameTime) {
            return duplicate(actor, command.aidId(), request);
        }
    }

    private AidRecord read(JsonNode body) {
        if (!(body instanceof ObjectNode object)) {
            throw Refused.malformed("record");
        }
        ObjectNode fields = object.deepCopy();
        leaveOutBlanks(fields);
        AidRecord told = json.read(fields, AidRecord.class);
        if (!districts.exists(told.districtCode())) {
            throw Refused.malformed("districtCode");
        }
        return told;
    }

    /** Forms send what was left open as an empty text. */
    private static void leaveOutBlanks(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .removeIf(field -> field.getValue().isNull()
                            || field.getValue().isTextual()
                                    && field.getValue().textValue().isBlank());
        }
        node.forEach(AidApplications::leaveOutBlanks);
    }

    private ApplyForAid command(AidRecord told, OrganisationId centre) {
        SubjectToken person = new SubjectToken(
                told.client() == null
                        ? UuidCreator.getTimeOrderedEpoch()
                        : told.client().value());
        return new ApplyForAid(
                idOf(told),
                centre,
                told.districtCode(),
                told.channel(),
                told.scope(),
                told.category(),
                told.receivedAt(),
                told.emergency(),
                new AidApplicant(
                        person,
                        told.applicant().name(),
                        told.applicant().idNumber(),
                        told.applicant().phone(),
                        told.applicant().address()),
                new AidOpponent(told.opponent().name(), told.opponent().uscc()),
                told.caseId(),
                told.client(),
                told.ticketId(),
                told.facts(),
                told.hardship());
    }

    /** A ticket is handed over once; a party of a case again only when the matter before has ended. */
    private AidId idOf(AidRecord told) {
        if (told.ticketId() != null) {
            return named("ticket/" + told.ticketId());
        }
        if (told.caseId() == null || told.client() == null) {
            return new AidId(UuidCreator.getTimeOrderedEpoch());
        }
        long ended = jdbc.sql("select count(*) from views.aid_summary where case_id = ? and client = ?"
                        + " and (closed_at is not null or stage = 'REFUSED')")
                .params(told.caseId().value(), told.client().value())
                .query(Long.class)
                .single();
        return running(told).orElseGet(() -> named("case/" + told.caseId() + "/" + told.client() + "/" + ended));
    }

    private Optional<AidId> running(AidRecord told) {
        return jdbc.sql("select aid_id from views.aid_summary where case_id = :case and client = :client"
                        + " and closed_at is null and stage <> 'REFUSED' order by received_at limit 1")
                .param("case", told.caseId() == null ? null : told.caseId().value())
                .param("client", told.client() == null ? null : told.client().value())
                .query((row, number) -> new AidId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static AidId named(String words) {
        return new AidId(UUID.nameUUIDFromBytes(("aid/" + words).getBytes(UTF_8)));
    }

    private boolean isThere(AidId aid) {
        return jdbc.sql("select exists (select from views.aid_summary where aid_id = ?)")
                .param(aid.value())
                .query(Boolean.class)
                .single();
    }

    /** What stands already at another centre is not shown, only that it is there. */
    private AidRegistration duplicate(Actor actor, AidId aid, Commands.Request request) {
        if (!isThere(aid)) {
            throw new Refused(Problem.BUSY);
        }
        return registration(commands.nothingDone(actor, aid.value(), request));
    }

    private AidRegistration registration(Commands.Answer answer) {
        String number = jdbc.sql("select number from views.aid_summary where aid_id = ?")
                .param(answer.id())
                .query(String.class)
                .single();
        return new AidRegistration(
                answer.id(), number, answer.version(), !answer.events().contains("AidApplied"));
    }
}
