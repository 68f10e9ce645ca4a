package org.mediation.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediation.cases.UnnamedHistory;
import org.mediation.problems.Problem;
import org.mediation.problems.Refused;
import org.mediation.security.Actor;
import org.mediation.statistics.definition.Dimension;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Measure;
import org.mediation.statistics.definition.Reading;
import org.mediation.statistics.figures.Figures;
import org.mediation.statistics.figures.Origins;
import org.mediation.statistics.figures.Question;
import org.mediation.statistics.figures.Sheet;
import org.mediation.statistics.figures.Suppression;
import org.mediation.statistics.figures.YearSentence;
import org.mediation.statistics.projection.Filling;
import org.mediation.statistics.projection.Fillings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures over HTTP, and the way back from each of them to its definition, its facts, their matters and events. */
@RestController
class StatisticsController {
    private static final int PAGE = 50;

    private final Figures figures;
    private final Origins origins;
    private final Fillings fillings;
    private final Suppression suppression;
    private final Labels labels;
    private final YearSentence sentence;
    private final UnnamedHistory history;

    StatisticsController(
            Figures figures,
            Origins origins,
            Fillings fillings,
            Suppression suppression,
            Labels labels,
            YearSentence sentence,
            UnnamedHistory history) {
        this.figures = figures;
        this.origins = origins;
        this.fillings = fillings;
        this.suppression = suppression;
        this.labels = labels;
        this.sentence = sentence;
        this.history = history;
    }

    /** An indicator as people read it. */
    record Definition(
            String code,
            String chinese,
            String definition,
            String unit,
            String source,
            String confidence,
            int version) {
        static Definition of(Indicator indicator) {
            return new Definition(
                    indicator.code(),
                    indicator.chinese(),
                    indicator.definition(),
                    indicator.unit().name(),
                    indicator.source(),
                    indicator.confidence().name(),
                    Indicator.VERSION);
        }
    }

    /** A dimension by which figures can be broken down. */
    record Breakdown(String name, String chinese) {}

    /** What can be asked. */
    record Vocabulary(List<Definition> indicators, List<Breakdown> dimensions, long smallestCell) {}

    /** What a figure is made of: its definition, how many facts there are, and a page of them. */
    record Certificate(
            Definition definition, int filling, int fold, String part, long total, List<Origins.Origin> facts) {}

    /** The sentence of a year. */
    record Said(int year, String reading, String sentence) {}

    @GetMapping("/api/statistics/vocabulary")
    Vocabulary vocabulary() {
        return new Vocabulary(
                Arrays.stream(Indicator.values()).map(Definition::of).toList(),
                Arrays.stream(Dimension.values())
                        .map(each -> new Breakdown(each.name(), each.chinese()))
                        .toList(),
                suppression.smallest());
    }

    /** @param query period, day, by, and values of dimensions; with {@code outside=true} as it may leave the union */
    @GetMapping("/api/statistics/figures")
    ShownSheet figures(@AuthenticationPrincipal Actor actor, @RequestParam Map<String, String> query) {
        return sheet(Asked.question(actor, query), "true".equals(query.get("outside")));
    }

    private ShownSheet sheet(Question question, boolean outside) {
        if (outside && question.by() != null && question.by().isInternal()) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        Filling filling = fillings.current();
        EnumSet<Indicator> all = EnumSet.allOf(Indicator.class);
        Sheet sheet = figures.of(filling, question, all);
        Sheet before = figures.of(
                filling, question.during(question.period().yearBefore()).by(null), all);
        return ShownSheet.of(
                outside ? suppression.of(sheet) : sheet, outside ? suppression.of(before) : before, labels);
    }

    /** Always as it may leave the union. */
    @GetMapping("/api/statistics/export")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal Actor actor, @RequestParam Map<String, String> query) {
        ShownSheet sheet = sheet(Asked.question(actor, query), true);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("statistics-" + sheet.period() + ".xlsx")
                                .build()
                                .toString())
                .body(Workbooks.of(sheet));
    }

    /** The birth certificate of a figure (数据溯源). */
    @GetMapping("/api/statistics/facts")
    Certificate facts(@AuthenticationPrincipal Actor actor, @RequestParam Map<String, String> query) {
        Question question = Asked.question(actor, query);
        Indicator indicator = Asked.indicator(query.get("indicator"));
        boolean under = "DENOMINATOR".equals(query.get("part"));
        Measure measure = under
                ? Optional.ofNullable(indicator.denominator()).orElseThrow(() -> Refused.malformed("part"))
                : indicator.numerator();
        Filling filling = fillings.current();
        Origins.Page page = origins.of(filling, question, measure, query.get("value"), page(query.get("page")), PAGE);
        return new Certificate(
                Definition.of(indicator),
                filling.version(),
                filling.fold(),
                under ? "DENOMINATOR" : "NUMERATOR",
                page.total(),
                page.facts());
    }

    private static int page(@Nullable String word) {
        try {
            return word == null ? 0 : Math.max(0, Integer.parseInt(word));
        } catch (NumberFormatException noNumber) {
            throw Refused.malformed("page");
        }
    }

    /** The events of a matter that was counted, in sentences that name nobody. */
    @GetMapping("/api/statistics/matters/{id}/events")
    List<UnnamedHistory.Told> events(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        if (!origins.mayBeSeen(fillings.current(), id, actor)) {
            throw new Refused(Problem.CASE_NOT_FOUND);
        }
        return history.of(id);
    }

    @GetMapping("/api/statistics/sentence")
    Said sentence(@RequestParam int year, @RequestParam(defaultValue = "B") Reading reading) {
        return new Said(year, reading.name(), sentence.of(year, reading));
    }
}
