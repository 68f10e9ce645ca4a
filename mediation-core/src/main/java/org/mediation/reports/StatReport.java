package org.mediation.reports;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.reports.ReportCommand.CorrectReport;
import org.mediation.reports.ReportCommand.FreezeReport;
import org.mediation.reports.ReportEvent.ReportCorrected;
import org.mediation.reports.ReportEvent.ReportFrozen;

/** A published report: its figures never change; what changed since comes as a further issue (I-33). */
@AggregateRoot
public class StatReport {
    @AggregateIdentifier
    private ReportId id;

    private int issue;
    private String figures;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FreezeReport command) {
        unless(issue == 0, ReportRule.REPORT_FROZEN);
        apply(new ReportFrozen(command.reportId(), command.period(), command.question(), 1, command.frozen()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectReport command) {
        unless(issue > 0, ReportRule.REPORT_UNKNOWN);
        unless(!command.reason().isBlank(), ReportRule.REPORT_REASON_MISSING);
        unless(!command.frozen().figures().equals(figures), ReportRule.REPORT_UNCHANGED);
        apply(new ReportCorrected(id, issue + 1, command.reason(), command.difference(), command.frozen()));
    }

    @EventSourcingHandler
    void on(ReportFrozen event) {
        id = event.reportId();
        issue = event.issue();
        figures = event.frozen().figures();
    }

    @EventSourcingHandler
    void on(ReportCorrected event) {
        issue = event.issue();
        figures = event.frozen().figures();
    }

    protected StatReport() {}
}
