package org.mediation.statistics.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.reports.ReportId;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.projection.Fillings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Published reports over HTTP. */
@RestController
class ReportController {
    private final Reports reports;
    private final Publishing publishing;
    private final Fillings fillings;

    ReportController(Reports reports, Publishing publishing, Fillings fillings) {
        this.reports = reports;
        this.publishing = publishing;
        this.fillings = fillings;
    }

    /** What is to be published. */
    record Wanted(String period, @Nullable Dimension by) {}

    /** Why a report is published anew. */
    record Reason(String reason) {}

    /** Whether the figures of the last issue come out of the facts of today byte for byte. */
    record Check(UUID reportId, int issue, int filling, boolean same) {}

    @GetMapping("/api/reports")
    List<Reports.Issue> all() {
        return reports.all();
    }

    @PostMapping("/api/reports")
    List<Reports.Issue> freeze(@AuthenticationPrincipal Actor actor, @RequestBody Wanted wanted) {
        if (wanted.period() == null || Period.of(wanted.period()).isEmpty()) {
            throw Refused.malformed("period");
        }
        if (wanted.by() != null && wanted.by().isInternal()) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        publishing.freeze(actor, wanted.period(), wanted.by());
        return reports.all();
    }

    @PostMapping("/api/reports/{id}/corrections")
    List<Reports.Issue> correct(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @RequestBody Reason reason) {
        if (reason.reason() == null) {
            throw Refused.malformed("reason");
        }
        publishing.correct(actor, new ReportId(id), reason.reason());
        return reports.all();
    }

    @GetMapping("/api/reports/{id}/check")
    Check check(@PathVariable UUID id) {
        Reports.Issue last = reports.last(new ReportId(id)).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        boolean same = publishing.again(fillings.current(), last).equals(last.figures());
        return new Check(id, last.issue(), fillings.current().version(), same);
    }
}
