package org.mediation.legalaid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.mediation.kernel.RuleViolated.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.mediation.legalaid.StandardsCommand.SetAidStandards;
import org.mediation.legalaid.StandardsEvent.AidStandardsSet;
import org.mediation.roster.Roster;

/** What a centre set over the years (援助标准的历次设定); a subsidy names the version that it was computed by. */
@AggregateRoot
public class CentreStandards {
    private static final long HIGHEST_FEN = 100_000_000_00L;

    @AggregateIdentifier
    private StandardsId id;

    private int version;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetAidStandards command, Roster roster) {
        roster.mustBeOpen(command.organisation());
        unless(command.standardsId().equals(StandardsId.of(command.organisation())), AidRule.STANDARDS_UNFIT);
        mustBeDistinct(command.categories(), AidCategory::code);
        mustBeDistinct(command.difficulties(), DifficultyClass::code);
        Set<String> classes =
                command.difficulties().stream().map(DifficultyClass::code).collect(Collectors.toSet());
        Set<ScaleLine> cells = new HashSet<>();
        for (ScaleLine line : command.scale()) {
            unless(
                    classes.contains(line.difficulty())
                            && line.amountFen() >= 0
                            && line.amountFen() <= HIGHEST_FEN
                            && cells.add(new ScaleLine(line.kind(), line.result(), line.difficulty(), 0)),
                    AidRule.STANDARDS_UNFIT);
        }
        apply(new AidStandardsSet(
                command.standardsId(),
                command.organisation(),
                version + 1,
                command.categories(),
                command.difficulties(),
                command.scale()));
    }

    private static <T> void mustBeDistinct(List<T> entries, Function<T, String> code) {
        Set<String> codes = entries.stream().map(code).collect(Collectors.toSet());
        unless(
                !entries.isEmpty()
                        && codes.size() == entries.size()
                        && codes.stream().allMatch(each -> each.matches("[A-Z][A-Z_]{0,39}")),
                AidRule.STANDARDS_UNFIT);
    }

    @EventSourcingHandler
    void on(AidStandardsSet event) {
        id = event.standardsId();
        version = event.version();
    }

    protected CentreStandards() {}
}
