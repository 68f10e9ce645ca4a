package org.mediation.statistics.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.mediation.kernel.Header;
import org.mediation.kernel.RuleViolated;
import org.mediation.reports.Frozen;
import org.mediation.reports.ReportCommand;
import org.mediation.reports.ReportId;
import org.mediation.reports.ReportRule;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Sheet;
import org.mediation.statistics.figures.Suppression;
import org.mediation.statistics.log.Cursor;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.mediation.statistics.projection.Positions;
import org.springframework.stereotype.Component;

/** Freezes figures as of the place of the record that they have reached, and works frozen ones out again. */
@Component
public class Publishing {
    private final Figures figures;
    private final Fillings fillings;
    private final Positions positions;
    private final Suppression suppression;
    private final Reports reports;
    private final CommandGateway gateway;

    Publishing(
            Figures figures,
            Fillings fillings,
            Positions positions,
            Suppression suppression,
            Reports reports,
            CommandGateway gateway) {
        this.figures = figures;
        this.fillings = fillings;
        this.positions = positions;
        this.suppression = suppression;
        this.reports = reports;
        this.gateway = gateway;
    }

    /** Publishes the first issue. */
    public ReportId freeze(Actor actor, String period, @Nullable Dimension by) {
        ReportQuestion question = new ReportQuestion(period, by, suppression.smallest());
        Filling filling = fillings.current();
        send(actor, new ReportCommand.FreezeReport(question.id(), period, question.json(), frozen(filling, question)));
        return question.id();
    }

    /** Publishes a further issue, because the figures have become others. */
    public void correct(Actor actor, ReportId report, String reason) {
        Reports.Issue last = reports.last(report).orElseThrow(() -> new RuleViolated(ReportRule.REPORT_UNKNOWN));
        Frozen now = frozen(fillings.current(), ReportQuestion.read(last.question()));
        send(
                actor,
                new ReportCommand.CorrectReport(
                        report, reason, ReportText.difference(last.figures(), now.figures()), now));
    }

    private Frozen frozen(Filling filling, ReportQuestion question) {
        Cursor cursor = positions.cursor(filling);
        return new Frozen(
                Indicator.VERSION,
                filling.fold(),
                cursor.index(),
                cursor.gaps().stream().toList(),
                text(filling, question, cursor));
    }

    /** The text that an issue must have, worked out from the facts of a filling as of the issue's place of the record. */
    public String again(Filling filling, Reports.Issue issue) {
        return text(filling, ReportQuestion.read(issue.question()), new Cursor(issue.reached(), issue.gaps()));
    }

    private String text(Filling filling, ReportQuestion question, Cursor cursor) {
        Sheet sheet = figures.of(filling, question.asOf(cursor), EnumSet.allOf(Indicator.class));
        return ReportText.of(Suppression.of(sheet, question.smallestCell()));
    }

    private void send(Actor actor, ReportCommand command) {
        gateway.sendAndWait(new GenericCommandMessage<>(
                command,
                Map.of(
                        Header.ACTOR,
                        actor.id().toString(),
                        Header.ROLE,
                        actor.role().name(),
                        Header.COMMAND_ID,
                        UUID.randomUUID().toString())));
    }
}
