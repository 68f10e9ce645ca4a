package org.mediation.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.mediation.calendar.BeijingTime;

/** A year of invented cases, aid, tickets and teams in some districts, drawn from a seed, written as their events. */
final class WrittenYear {
    static final List<String> DISTRICTS = List.of("110101", "110105", "110106", "110108");
    private static final List<String> LEVELS = List.of("DISTRICT", "STREET", "DISTRICT", "ENTERPRISE");
    private static final List<String> CHANNELS = List.of("WINDOW", "PHONE_12351", "WEB", "LOWER_UNION");
    private static final List<String> CLAIMS = List.of("WAGES", "SEVERANCE", "OVERTIME", "PLATFORM_RIGHTS");
    private static final List<String> AID_KINDS = List.of("CONSULT", "DRAFT", "ARBITRATE", "SUE");

    private final WrittenLog log;
    private final Random draw;
    private final LocalDate begins;
    private final String name;

    WrittenYear(WrittenLog log, long seed, int year) {
        this.log = log;
        this.draw = new Random(seed);
        this.begins = LocalDate.of(year, 1, 1);
        this.name = seed + "-" + year;
    }

    UUID organisation(int place) {
        return WrittenLog.id("organisation " + DISTRICTS.get(place));
    }

    WrittenYear organisations() {
        for (int place = 0; place < DISTRICTS.size(); place++) {
            log.append(
                    "MediationOrganisation",
                    organisation(place),
                    "OrganisationRegistered",
                    start(0),
                    "{\"organisationId\":\"%s\",\"name\":\"x\",\"level\":\"%s\",\"legalKind\":\"x\",\"districtCode\":\"%s\",\"pipeline\":\"x\"}"
                            .formatted(organisation(place), LEVELS.get(place), DISTRICTS.get(place)));
        }
        return this;
    }

    private Instant start(int day) {
        return BeijingTime.startOf(begins.plusDays(day)).plus(10, ChronoUnit.HOURS);
    }

    private static String due(Instant at) {
        return "{\"rule\":\"T\",\"due\":\"" + BeijingTime.dateOf(at.minusNanos(1)) + "\",\"dueAt\":\"" + at + "\"}";
    }

    WrittenYear cases(int count) {
        for (int number = 0; number < count; number++) {
            dispute(number);
        }
        return this;
    }

    UUID caseId(int number) {
        return WrittenLog.id("case " + name + " " + number);
    }

    private void dispute(int number) {
        UUID id = caseId(number);
        String self = "\"caseId\":\"" + id + "\"";
        int place = draw.nextInt(DISTRICTS.size());
        int day = draw.nextInt(340);
        Instant at = start(day);
        UUID worker = WrittenLog.id("worker " + name + number);
        boolean delegated = draw.nextInt(4) == 0;
        String channel = delegated ? "COURT_DELEGATION" : CHANNELS.get(draw.nextInt(CHANNELS.size()));
        on(
                id,
                "CaseRegistered",
                at,
                "{%s,\"caseNumber\":\"案%s-%d\",\"channel\":\"%s\",\"oral\":true,\"proactive\":false,\"disputeKind\":\"%s\",\"receivedAt\":\"%s\",\"districtCode\":\"%s\",\"organisation\":\"%s\",\"pipeline\":\"x\"}"
                        .formatted(
                                self,
                                name,
                                number,
                                channel,
                                draw.nextInt(9) == 0 ? "PLATFORM" : "INDIVIDUAL",
                                at,
                                DISTRICTS.get(place),
                                organisation(place)));
        on(
                id,
                "PartyAdded",
                at,
                "{%s,\"partyId\":\"%s\",\"side\":\"APPLICANT\",\"kind\":\"PERSON\"}".formatted(self, worker));
        long claimed = 100_000L * (1 + draw.nextInt(90));
        on(
                id,
                "ClaimAdded",
                at,
                "{%s,\"claimId\":\"%s\",\"category\":\"%s\",\"amountFen\":%d}"
                        .formatted(
                                self,
                                WrittenLog.id("claim " + name + number),
                                CLAIMS.get(draw.nextInt(CLAIMS.size())),
                                claimed));
        if (delegated) {
            on(
                    id,
                    "ReferralReceived",
                    at,
                    "{%s,\"kind\":\"COURT_DELEGATED\",\"body\":\"COURT-%s\"}".formatted(self, DISTRICTS.get(place)));
        }
        boolean collective = draw.nextInt(10) == 0;
        on(
                id,
                "CaseScreened",
                at,
                "{%s,\"collective\":%s,\"major\":false,\"persons\":%d,\"claimedFen\":%d}"
                        .formatted(self, collective, collective ? 10 + draw.nextInt(30) : 1, claimed));
        if (draw.nextInt(12) == 0) {
            on(id, "CaseRejected", at, "{%s,\"reason\":\"x\"}".formatted(self));
            on(id, "CaseClosed", at, "{%s,\"outcome\":\"REJECTED\",\"recoveredFen\":0}".formatted(self));
            return;
        }
        Instant accepted = at.plus(draw.nextInt(5), ChronoUnit.DAYS);
        on(
                id,
                delegated ? "ReferralAcknowledged" : "CaseAccepted",
                accepted,
                "{%s,\"mediationDue\":%s}".formatted(self, due(start(day + 15))));
        on(
                id,
                "MediatorDesignated",
                accepted,
                "{%s,\"mediatorId\":\"%s\"}".formatted(self, WrittenLog.id("mediator " + draw.nextInt(5))));
        Instant ends = accepted.plus(1 + draw.nextInt(20), ChronoUnit.DAYS);
        int outcome = draw.nextInt(10);
        if (outcome < 6) {
            UUID obligation = WrittenLog.id("obligation " + name + number);
            long agreed = claimed / 2 + draw.nextInt(5000);
            on(
                    id,
                    "AgreementDrafted",
                    ends,
                    "{%s,\"obligations\":[{\"obligationId\":\"%s\",\"creditor\":\"%s\",\"kind\":\"PAY_WAGES\",\"amountFen\":%d}],\"totalFen\":%d}"
                            .formatted(self, obligation, worker, agreed, agreed));
            Instant dueAt = start(BeijingTime.dateOf(ends).getDayOfYear() + 9).truncatedTo(ChronoUnit.DAYS);
            on(
                    id,
                    "AgreementTookEffect",
                    ends,
                    "{%s,\"obligationsDue\":[{\"member\":\"%s\",\"dueAt\":\"%s\"}]}"
                            .formatted(self, obligation, dueAt));
            on(id, "MediationSucceeded", ends, "{%s,\"outcome\":\"SUCCESS\",\"agreedFen\":%d}".formatted(self, agreed));
            if (draw.nextInt(3) > 0) {
                on(
                        id,
                        "PaymentVerified",
                        ends.plus(2, ChronoUnit.DAYS),
                        "{%s,\"amountFen\":%d}".formatted(self, agreed));
                on(
                        id,
                        "ObligationPerformed",
                        ends.plus(2, ChronoUnit.DAYS),
                        "{%s,\"obligationId\":\"%s\",\"code\":\"PERFORMED_VOLUNTARILY\"}".formatted(self, obligation));
            }
        } else {
            on(
                    id,
                    "MediationTerminated",
                    ends,
                    "{%s,\"reason\":\"x\",\"outcome\":\"%s\"}"
                            .formatted(
                                    self,
                                    List.of("FAILED", "REFUSED", "WITHDRAWN", "WITHDRAWN_SETTLED")
                                            .get(outcome - 6)));
        }
        on(
                id,
                "CaseClosed",
                ends.plus(3, ChronoUnit.DAYS),
                "{%s,\"outcome\":\"SUCCESS\",\"recoveredFen\":0}".formatted(self));
    }

    private void on(UUID id, String event, Instant at, String json) {
        log.append("MediationCase", id, event, at, json);
    }

    /** Every other one comes out of a case. */
    WrittenYear aid(int count) {
        for (int number = 0; number < count; number++) {
            UUID id = WrittenLog.id("aid " + name + number);
            int place = draw.nextInt(DISTRICTS.size());
            Instant at = start(draw.nextInt(330));
            String self = "\"aidId\":\"" + id + "\"";
            String link = number % 2 == 0 ? ",\"caseId\":\"" + caseId(number / 2) + "\"" : "";
            aid(
                    id,
                    "AidApplied",
                    at,
                    "{%s,\"aidNumber\":\"援%s-%d\",\"organisation\":\"%s\",\"districtCode\":\"%s\",\"channel\":\"WINDOW\",\"decisionDue\":%s%s}"
                            .formatted(
                                    self,
                                    name,
                                    number,
                                    organisation(place),
                                    DISTRICTS.get(place),
                                    due(at.plus(7, ChronoUnit.DAYS)),
                                    link));
            Instant decided = at.plus(draw.nextInt(9), ChronoUnit.DAYS);
            if (draw.nextInt(8) == 0) {
                aid(id, "AidRefused", decided, "{%s,\"reason\":\"x\"}".formatted(self));
                continue;
            }
            aid(
                    id,
                    "AidGranted",
                    decided,
                    "{%s,\"kind\":\"%s\",\"assignmentDue\":%s}"
                            .formatted(self, AID_KINDS.get(draw.nextInt(4)), due(decided.plus(3, ChronoUnit.DAYS))));
            aid(
                    id,
                    "LawyerAssigned",
                    decided.plus(draw.nextInt(5), ChronoUnit.DAYS),
                    "{%s,\"lawyer\":\"x\"}".formatted(self));
            aid(
                    id,
                    "AidStepRecorded",
                    decided.plus(5, ChronoUnit.DAYS),
                    "{%s,\"kind\":\"CONSULT\",\"persons\":%d}".formatted(self, 1 + draw.nextInt(4)));
            aid(
                    id,
                    "AidClosed",
                    decided.plus(20, ChronoUnit.DAYS),
                    "{%s,\"result\":\"WON\",\"recoveredFen\":%d}".formatted(self, 1000L * draw.nextInt(900)));
        }
        return this;
    }

    private void aid(UUID id, String event, Instant at, String json) {
        log.append("LegalAidMatter", id, event, at, json);
    }

    WrittenYear tickets(int count) {
        for (int number = 0; number < count; number++) {
            UUID id = WrittenLog.id("ticket " + name + number);
            int place = draw.nextInt(DISTRICTS.size());
            Instant at = start(draw.nextInt(330));
            String self = "\"ticketId\":\"" + id + "\"";
            boolean question = draw.nextInt(3) == 0;
            ticket(
                    id,
                    "TicketRegistered",
                    at,
                    "{%s,\"ticketNumber\":\"热%s-%d\",\"organisation\":\"%s\",\"districtCode\":\"%s\",\"channel\":\"PHONE\",\"category\":\"%s\"}"
                            .formatted(
                                    self,
                                    name,
                                    number,
                                    organisation(place),
                                    DISTRICTS.get(place),
                                    question ? "CONSULTATION" : "ASSISTANCE"));
            if (question) {
                ticket(id, "TicketAnsweredOnCall", at, "{%s}".formatted(self));
                continue;
            }
            ticket(
                    id,
                    "TicketDispatched",
                    at,
                    "{%s,\"difficulty\":\"%s\"}".formatted(self, number % 2 == 0 ? "GENERAL" : "COMPLEX"));
            boolean late = draw.nextInt(6) == 0;
            if (late) {
                ticket(id, "TicketOverdue", at.plus(10, ChronoUnit.DAYS), "{%s}".formatted(self));
            }
            if (draw.nextInt(9) > 0) {
                Instant done = at.plus(late ? 20 : 5, ChronoUnit.DAYS);
                ticket(id, "TicketAnswered", done, "{%s,\"resultCode\":\"SOLVED\"}".formatted(self));
                ticket(id, "TicketCompleted", done, "{%s,\"inTime\":%s}".formatted(self, !late));
                ticket(
                        id,
                        "TicketVisited",
                        done,
                        "{%s,\"contacted\":%s,\"solved\":true,\"satisfied\":%s}"
                                .formatted(self, draw.nextBoolean(), draw.nextBoolean()));
            }
        }
        return this;
    }

    private void ticket(UUID id, String event, Instant at, String json) {
        log.append("HotlineTicket", id, event, at, json);
    }

    WrittenYear teams(int count) {
        for (int number = 0; number < count; number++) {
            UUID id = WrittenLog.id("team " + name + number);
            log.append(
                    "LegalServiceTeam",
                    id,
                    "TeamFormed",
                    start(number),
                    "{\"teamId\":\"%s\",\"name\":\"团\",\"organisation\":\"%s\"}"
                            .formatted(id, organisation(number % DISTRICTS.size())));
        }
        return this;
    }
}
