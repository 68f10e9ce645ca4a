package org.mediation.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.mediation.cases.Commands;
import org.mediation.casework.CaseCommand;
import org.mediation.casework.CaseId;
import org.mediation.casework.IntakeEvent.CaseRegistered;
import org.mediation.organisations.Counterpart;
import org.mediation.organisations.Counterparts;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.roster.OrganisationId;
import org.mediation.security.Access;
import org.mediation.security.Actor;
import org.mediation.security.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one case of a record, however often and however simultaneously it is sent. */
@Component
class Registrations {
    private final IntakeReader reader;
    private final Commands commands;
    private final Access access;
    private final Counterparts counterparts;
    private final JdbcClient jdbc;

    Registrations(IntakeReader reader, Commands commands, Access access, Counterparts counterparts, JdbcClient jdbc) {
        this.reader = reader;
        this.commands = commands;
        this.access = access;
        this.counterparts = counterparts;
        this.jdbc = jdbc;
    }

    Registration register(Actor actor, JsonNode body, Commands.Request request) {
        IntakeRecord told = reader.read(body);
        OrganisationId organisation = told.organisation() == null ? actor.organisation() : told.organisation();
        if (organisation == null) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        return open(actor, Drafts.of(told, organisation), request);
    }

    /** A liaison hands over for the own body and names who is asked to mediate; a clerk takes in, and names the body. */
    Registration handOver(Actor actor, JsonNode body, Commands.Request request) {
        ReferralRecord told = reader.readReferral(body);
        OrganisationId own = actor.organisation();
        Optional<Counterpart> liaison = own == null ? Optional.empty() : counterparts.find(own);
        String from = told.body() == null
                ? liaison.map(counterpart -> counterpart.body().id()).orElse(null)
                : told.body();
        OrganisationId to = told.organisation() == null && liaison.isEmpty() ? own : told.organisation();
        if (from == null) {
            throw Refused.malformed("body");
        }
        if (to == null) {
            throw Refused.malformed("organisation");
        }
        return open(actor, Drafts.of(told, from, to), request);
    }

    private Registration open(Actor actor, CaseCommand command, Commands.Request request) {
        access.check(actor, command);
        Optional<Commands.Answer> before = commands.answerTo(actor, request);
        if (before.isPresent()) {
            return registration(before.get());
        }
        if (standing(command.caseId()).isPresent()) {
            return duplicate(actor, command, request);
        }
        try {
            return registration(commands.send(actor, command, request));
        } catch (ConcurrencyException | AggregateStreamCreationException registeredAtTheSameTime) {
            return duplicate(actor, command, request);
        }
    }

    /** The case that stands already; one of another organisation is not shown, only that it is there. */
    private Registration duplicate(Actor actor, CaseCommand command, Commands.Request request) {
        if (access.mayRead(actor, command.caseId()).equals(new View.None())) {
            throw new Refused(Problem.REGISTERED_ELSEWHERE);
        }
        return registration(commands.nothingDone(actor, command.caseId().value(), request));
    }

    private Registration registration(Commands.Answer answer) {
        return new Registration(
                new CaseId(answer.id()),
                standing(new CaseId(answer.id())).orElseThrow(),
                answer.version(),
                !answer.events().contains(CaseRegistered.class.getSimpleName()));
    }

    /** The number of a case, if it is there. */
    private Optional<String> standing(CaseId caseId) {
        return jdbc.sql("select number from views.case_summary where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .optional();
    }
}
