package org.mediation.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.Commands;
import org.mediation.casework.CaseId;
import org.mediation.casework.Channel;
import org.mediation.casework.ClaimCategory;
import org.mediation.casework.ClaimId;
import org.mediation.casework.DisputeKind;
import org.mediation.casework.IntakeCommand.RegisterCase;
import org.mediation.casework.NewClaim;
import org.mediation.casework.NewParty;
import org.mediation.casework.PartyId;
import org.mediation.casework.PartyKind;
import org.mediation.casework.Side;
import org.mediation.casework.TicketReference;
import org.mediation.hotline.ConvertedCase;
import org.mediation.hotline.HandlingCommand.ConvertTicketToCase;
import org.mediation.hotline.TicketId;
import org.mediation.hotline.TicketRule;
import org.mediation.kernel.RuleViolated;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.springframework.stereotype.Component;

/** Opens the intake of a case with what the ticket tells, and completes the ticket with it (转劳动争议调解). */
@Component
class Conversion {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Commands commands;
    private final TicketPages pages;
    private final Clock clock;

    Conversion(Commands commands, TicketPages pages, Clock clock) {
        this.commands = commands;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the ticket does not tell.
     *
     * @param applicant where the caller did not say who it is
     * @param employer where the caller did not say who the employer is
     */
    record Wanted(
            @Nullable String applicant,
            @Nullable String employer,
            @Nullable List<ClaimCategory> claims,
            @Nullable Boolean callerAgrees) {
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    record Converted(UUID ticketId, UUID caseId) {}

    /** The case has the same identity whenever this is asked for, so asking twice makes one case (I-32). */
    Converted toCase(Actor actor, UUID ticket, Wanted wanted) {
        ObjectNode page = pages.page(actor, ticket);
        CaseId caseId = new CaseId(UUID.nameUUIDFromBytes(("ticket/" + ticket).getBytes(UTF_8)));
        Converted converted = new Converted(ticket, caseId.value());
        if (caseId.toString().equals(page.path("caseId").asText())) {
            return converted;
        }
        RuleViolated.unless(page.path("step").asText().equals("HANDLING"), TicketRule.TICKET_STEP);
        RuleViolated.unless(Boolean.TRUE.equals(wanted.callerAgrees()), TicketRule.CONVERSION_UNWANTED);
        try {
            commands.send(actor, registration(actor, caseId, ticket, page, wanted), Commands.Request.PLAIN);
        } catch (ConcurrencyException | AggregateStreamCreationException openedBefore) {
            // A first attempt was interrupted after the case was opened; what is left is the ticket.
        }
        commands.send(
                actor,
                new ConvertTicketToCase(new TicketId(ticket), new ConvertedCase(caseId.value()), true),
                Commands.Request.PLAIN);
        return converted;
    }

    private RegisterCase registration(Actor actor, CaseId caseId, UUID ticket, ObjectNode page, Wanted wanted) {
        if (actor.organisation() == null) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        String applicant =
                first(wanted.applicant(), page.path("caller").path("name").asText(""));
        String employer = first(wanted.employer(), page.path("employer").asText(""));
        List<ClaimCategory> claims =
                wanted.claims() == null || wanted.claims().isEmpty() ? List.of(ClaimCategory.OTHER) : wanted.claims();
        return new RegisterCase(
                caseId,
                null,
                Channel.PHONE_12351,
                false,
                true,
                false,
                DisputeKind.INDIVIDUAL,
                OffsetDateTime.ofInstant(clock.instant(), BEIJING),
                page.path("districtCode").asText(),
                null,
                actor.organisation(),
                null,
                null,
                List.of(
                        party(ticket, Side.APPLICANT, PartyKind.PERSON, applicant, page),
                        party(ticket, Side.RESPONDENT, PartyKind.EMPLOYER, employer, null)),
                claims.stream()
                        .distinct()
                        .map(category -> new NewClaim(
                                new ClaimId(id(ticket, category.name())), category, null, null, null, null, null))
                        .toList(),
                page.path("narrative").asText(),
                new TicketReference(ticket));
    }

    private static NewParty party(UUID ticket, Side side, PartyKind kind, String name, @Nullable ObjectNode page) {
        return new NewParty(
                new PartyId(id(ticket, side.name())),
                side,
                kind,
                name,
                page == null ? null : page.path("caller").path("idNumber").textValue(),
                null,
                page == null ? null : page.path("caller").path("phone").textValue(),
                null,
                Set.of());
    }

    private static UUID id(UUID ticket, String what) {
        return UUID.nameUUIDFromBytes(("ticket/" + ticket + "/" + what).getBytes(UTF_8));
    }

    private static String first(@Nullable String told, String known) {
        return told == null || told.isBlank() ? known : told;
    }
}
