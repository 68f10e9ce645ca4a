package org.mediation.problems;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mediation.calendar.CalendarRule;
import org.mediation.casework.CaseRule;
import org.mediation.hotline.TicketRule;
import org.mediation.kernel.Rule;
import org.mediation.legalaid.AidRule;
import org.mediation.privacy.PrivacyRule;
import org.mediation.reports.ReportRule;
import org.mediation.roster.RosterRule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every code that an answer can carry, with its sentences; the type of a problem is an address in here. */
@RestController
public class Catalogue {
    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    Problem.values(),
                    CaseRule.values(),
                    TicketRule.values(),
                    AidRule.values(),
                    RosterRule.values(),
                    CalendarRule.values(),
                    PrivacyRule.values(),
                    ReportRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** A code as the catalogue shows it. */
    record Entry(String code, String chinese, String english, String source) {
        static Entry of(Rule rule) {
            return new Entry(rule.code(), rule.chinese(), rule.english(), rule.source());
        }
    }

    public static List<Rule> rules() {
        return RULES;
    }

    @GetMapping("/problems")
    List<Entry> all() {
        return RULES.stream().map(Entry::of).toList();
    }

    @GetMapping("/problems/{code}")
    Entry one(@PathVariable String code) {
        return RULES.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Entry::of)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
