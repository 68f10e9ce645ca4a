package org.mediation.security;

import static org.mediation.security.Audience.*;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;

/** Everything that can be reached from outside, and by whom. What is not in this table is closed. */
final class Endpoints {
    static final List<Endpoint> TABLE = List.of(
            endpoint(POST, "/api/login", EVERYBODY),
            endpoint(POST, "/api/logout", EVERYBODY),
            endpoint(GET, "/api/me", SIGNED_IN),
            endpoint(GET, "/api/demo/accounts", EVERYBODY),
            endpoint(GET, "/api/tasks", TASK_READERS),
            endpoint(GET, "/api/tasks/stream", TASK_READERS),
            endpoint(POST, "/api/tasks/{id}/claim", STAFF),
            endpoint(POST, "/api/tasks/{id}/release", STAFF),
            endpoint(GET, "/api/cases", CASE_READERS),
            endpoint(POST, "/api/cases", DESK),
            endpoint(POST, "/api/cases/import", DESK),
            endpoint(POST, "/api/referrals", REFERRERS),
            endpoint(GET, "/api/cases/{id}", CASE_READERS),
            endpoint(GET, "/api/cases/{id}/events", CASE_READERS),
            endpoint(GET, "/api/cases/{id}/process", INSIDERS),
            endpoint(GET, "/api/cases/{id}/tasks", INSIDERS),
            endpoint(POST, "/api/cases/{id}/commands", CASE_ACTORS),
            endpoint(POST, "/api/aid-matters", AID_APPLICANTS),
            endpoint(GET, "/api/aid-matters", AID_READERS),
            endpoint(GET, "/api/aid-matters/{id}", AID_READERS),
            endpoint(GET, "/api/aid-matters/{id}/events", AID_READERS),
            endpoint(GET, "/api/aid-matters/{id}/process", AID_READERS),
            endpoint(GET, "/api/aid-matters/{id}/candidates", AID_DECIDERS),
            endpoint(POST, "/api/aid-matters/{id}/commands", AID_ACTORS),
            endpoint(GET, "/api/aid-teams", SIGNED_IN),
            endpoint(POST, "/api/aid-teams/{id}/commands", AID_KEEPERS),
            endpoint(GET, "/api/aid-standards", SIGNED_IN),
            endpoint(PUT, "/api/organisations/{id}/aid-standards", AID_KEEPERS),
            endpoint(POST, "/api/tickets", HOTLINE_AGENTS),
            endpoint(POST, "/api/tickets/duplicates", HOTLINE_DESK),
            endpoint(GET, "/api/tickets", TICKET_READERS),
            endpoint(GET, "/api/tickets/{id}", TICKET_READERS),
            endpoint(GET, "/api/tickets/{id}/events", TICKET_READERS),
            endpoint(GET, "/api/tickets/{id}/process", TICKET_READERS),
            endpoint(POST, "/api/tickets/{id}/commands", TICKET_ACTORS),
            endpoint(POST, "/api/tickets/{id}/case", TICKET_HANDLERS),
            endpoint(GET, "/api/ticket-drafts", HOTLINE_AGENTS),
            endpoint(PUT, "/api/ticket-drafts/{id}", HOTLINE_AGENTS),
            endpoint(DELETE, "/api/ticket-drafts/{id}", HOTLINE_AGENTS),
            // Asks for the code that the caller was told instead of a session.
            endpoint(POST, "/api/progress", EVERYBODY),
            endpoint(GET, "/api/process-definitions", SIGNED_IN),
            endpoint(GET, "/api/process-definitions/{key}/xml", SIGNED_IN),
            endpoint(GET, "/api/organisations", SIGNED_IN),
            endpoint(GET, "/api/mediators", SIGNED_IN),
            endpoint(GET, "/api/time-limits", SIGNED_IN),
            endpoint(PUT, "/api/organisations/{id}/time-limits/{rule}", TIMEKEEPERS),
            endpoint(DELETE, "/api/organisations/{id}/time-limits/{rule}", TIMEKEEPERS),
            endpoint(GET, "/api/calendar", SIGNED_IN),
            endpoint(POST, "/api/calendar", SYSTEM_ADMINISTRATION),
            endpoint(GET, "/api/calendar/moves", SIGNED_IN),
            // Asks for the signature of a counterpart instead of a session.
            endpoint(POST, "/api/exchange/messages", EVERYBODY),
            endpoint(GET, "/api/exchange/incoming", EXCHANGE_READERS),
            endpoint(GET, "/api/exchange/incoming/{id}/content", EXCHANGE_HANDLERS),
            endpoint(POST, "/api/exchange/incoming/{id}/retry", DELIVERY),
            endpoint(POST, "/api/exchange/incoming/{id}/link", DESK),
            endpoint(GET, "/api/exchange/outgoing", EXCHANGE_READERS),
            endpoint(GET, "/api/exchange/outgoing/{id}/content", EXCHANGE_HANDLERS),
            endpoint(POST, "/api/exchange/outgoing/{id}/retry", DELIVERY),
            endpoint(POST, "/api/exchange/outgoing/{id}/hand-over", EXCHANGE_HANDLERS),
            endpoint(GET, "/api/exchange/counterparts", EXCHANGE_READERS),
            endpoint(POST, "/api/exchange/counterparts/{id}/address", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/exchange/counterparts/{id}/keys", SECURITY_ADMINISTRATION),
            endpoint(POST, "/api/exchange/counterparts/{id}/keys/{keyId}/revocation", SECURITY_ADMINISTRATION),
            endpoint(GET, "/api/statistics/vocabulary", FIGURE_READERS),
            endpoint(GET, "/api/statistics/figures", FIGURE_READERS),
            endpoint(GET, "/api/statistics/export", FIGURE_READERS),
            endpoint(GET, "/api/statistics/facts", FIGURE_READERS),
            endpoint(GET, "/api/statistics/matters/{id}/events", FIGURE_READERS),
            endpoint(GET, "/api/statistics/sentence", STATISTICS_OF_THE_UNION),
            endpoint(GET, "/api/reports", FIGURE_READERS),
            endpoint(POST, "/api/reports", PUBLISHERS),
            endpoint(POST, "/api/reports/{id}/corrections", PUBLISHERS),
            endpoint(GET, "/api/reports/{id}/check", PUBLISHERS),
            endpoint(GET, "/api/projections", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/step-back", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/{version}/pause", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/{version}/resume", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/{version}/switch", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/{version}/discard", SYSTEM_ADMINISTRATION),
            endpoint(GET, "/api/projections/{version}/differences", SYSTEM_ADMINISTRATION),
            endpoint(POST, "/api/projections/{version}/parked/{matter}/retry", SYSTEM_ADMINISTRATION),
            endpoint(GET, "/v3/api-docs", SIGNED_IN),
            endpoint(GET, "/v3/api-docs.yaml", SIGNED_IN),
            endpoint(GET, "/v3/api-docs/swagger-config", SIGNED_IN),
            endpoint(GET, "/problems", EVERYBODY),
            endpoint(GET, "/problems/{code}", EVERYBODY),
            endpoint(GET, "/actuator/health", EVERYBODY),
            endpoint(GET, "/actuator/health/liveness", EVERYBODY),
            endpoint(GET, "/actuator/health/readiness", EVERYBODY),
            endpoint(GET, "/actuator", SYSTEM_ADMINISTRATION),
            endpoint(GET, "/actuator/{*rest}", SYSTEM_ADMINISTRATION),
            // The pages of the browser: the same files for everybody, without data.
            endpoint(GET, "/", EVERYBODY),
            endpoint(GET, "/index.html", EVERYBODY),
            endpoint(GET, "/favicon.svg", EVERYBODY),
            endpoint(GET, "/assets/{*file}", EVERYBODY),
            endpoint(GET, "/login", EVERYBODY),
            endpoint(GET, "/tasks/{*page}", EVERYBODY),
            endpoint(GET, "/cases/{*page}", EVERYBODY),
            endpoint(GET, "/aid/{*page}", EVERYBODY),
            endpoint(GET, "/intake", EVERYBODY),
            endpoint(GET, "/hotline", EVERYBODY),
            endpoint(GET, "/tickets/{*page}", EVERYBODY),
            endpoint(GET, "/progress", EVERYBODY),
            endpoint(GET, "/hand-over", EVERYBODY),
            endpoint(GET, "/organisations", EVERYBODY),
            endpoint(GET, "/time-limits", EVERYBODY),
            endpoint(GET, "/exchange", EVERYBODY),
            endpoint(GET, "/statistics", EVERYBODY),
            endpoint(GET, "/operations", EVERYBODY),
            endpoint(GET, "/screen", EVERYBODY),
            endpoint(GET, "/processes", EVERYBODY));

    private Endpoints() {}

    /** The methods that are known at the address. */
    static List<String> methodsAt(HttpServletRequest request) {
        return TABLE.stream()
                .filter(endpoint -> endpoint.anyMethod().matches(request))
                .map(endpoint -> endpoint.method().name())
                .distinct()
                .toList();
    }

    static boolean know(HttpServletRequest request) {
        return TABLE.stream().anyMatch(endpoint -> endpoint.matcher().matches(request));
    }

    private static Endpoint endpoint(HttpMethod method, String path, Audience audience) {
        return new Endpoint(method, path, audience);
    }
}
