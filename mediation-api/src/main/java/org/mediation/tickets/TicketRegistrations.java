package org.mediation.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mediation.cases.CommandJson;
import org.mediation.cases.Commands;
import org.mediation.cases.Districts;
import org.mediation.hotline.CallCommand.RegisterTicket;
import org.mediation.hotline.CallEvent.TicketRegistered;
import org.mediation.hotline.TicketChannel;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one ticket of what an agent sends, however often it is sent, and gives up what was kept of it before. */
@Component
class TicketRegistrations {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Integer> LONGEST =
            Map.of("externalId", 100, "name", 200, "phone", 60, "idNumber", 40, "employer", 200, "narrative", 20_000);

    private final CommandJson json;
    private final Commands commands;
    private final TicketDrafts drafts;
    private final ProgressCodes codes;
    private final TicketReach reach;
    private final Districts districts;
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketRegistrations(
            CommandJson json,
            Commands commands,
            TicketDrafts drafts,
            ProgressCodes codes,
            TicketReach reach,
            Districts districts,
            JdbcClient jdbc,
            Clock clock) {
        this.json = json;
        this.commands = commands;
        this.drafts = drafts;
        this.codes = codes;
        this.reach = reach;
        this.districts = districts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param progressCode what the caller is told with the number
     * @param duplicate whether it was there before
     */
    record Registration(UUID ticketId, String ticketNumber, String progressCode, long version, boolean duplicate) {}

    Registration register(Actor actor, JsonNode body, Commands.Request request) {
        RegisterTicket command = command(actor, body);
        Registration done = registration(send(actor, command, request));
        drafts.drop(actor, done.ticketId());
        return done;
    }

    private Commands.Answer send(Actor actor, RegisterTicket command, Commands.Request request) {
        try {
            return commands.send(actor, command, request);
        } catch (ConcurrencyException | AggregateStreamCreationException registeredBefore) {
            if (!reach.reaches(actor, command.ticketId().value())) {
                throw new Refused(Problem.REGISTERED_ELSEWHERE);
            }
            return commands.nothingDone(actor, command.ticketId().value(), request);
        }
    }

    private Registration registration(Commands.Answer answer) {
        String number = jdbc.sql("select number from views.ticket where ticket_id = ?")
                .param(answer.id())
                .query(String.class)
                .single();
        return new Registration(
                answer.id(),
                number,
                codes.of(answer.id()),
                answer.version(),
                !answer.events().contains(TicketRegistered.class.getSimpleName()));
    }

    /** What a call leaves open is filled in: the own hotline, now, by phone, nothing urgent. */
    private RegisterTicket command(Actor actor, JsonNode body) {
        if (!(body instanceof ObjectNode told)) {
            throw Refused.malformed("record");
        }
        if (actor.organisation() == null) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        ObjectNode fields = told.deepCopy();
        fields.properties()
                .removeIf(field -> field.getValue().isNull()
                        || field.getValue().isTextual()
                                && field.getValue().textValue().isBlank());
        LONGEST.forEach((field, most) -> {
            if (fields.path(field).asText().length() > most) {
                throw Refused.malformed(field);
            }
        });
        List.of("employerDistrict", "callerDistrict").forEach(field -> {
            if (fields.has(field) && !districts.exists(fields.path(field).asText())) {
                throw Refused.malformed(field);
            }
        });
        fields.put("organisation", actor.organisation().toString());
        orElse(
                fields,
                "receivedAt",
                OffsetDateTime.ofInstant(clock.instant(), BEIJING).toString());
        orElse(fields, "channel", TicketChannel.CALL.name());
        orElse(fields, "narrative", "");
        List.of("anonymous", "major").forEach(flag -> {
            if (!fields.has(flag)) {
                fields.put(flag, false);
            }
        });
        if (!fields.has("ticketId")) {
            fields.put("ticketId", id(fields, actor).toString());
        }
        return json.read(fields, RegisterTicket.class);
    }

    private static void orElse(ObjectNode fields, String field, String value) {
        if (!fields.has(field)) {
            fields.put(field, value);
        }
    }

    /** What another hotline sent twice under one number is one ticket. */
    private static UUID id(ObjectNode fields, Actor actor) {
        return fields.has("externalId")
                ? UUID.nameUUIDFromBytes(("ticket\0" + actor.organisation() + "\0"
                                + fields.path("channel").asText() + "\0"
                                + fields.path("externalId").asText())
                        .getBytes(UTF_8))
                : UuidCreator.getTimeOrderedEpoch();
    }
}
