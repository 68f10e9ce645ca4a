package org.mediation.statistics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Period;
import org.mediation.statistics.definition.Reading;
import org.springframework.stereotype.Component;

/** The sentence that the union publishes about a year, said from the figures with the words in which it rounds. */
@Component
public class YearSentence {
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private final Figures figures;

    YearSentence(Figures figures) {
        this.figures = figures;
    }

    public String of(int year, Reading reading) {
        return of(figures.of(Question.of(Period.year(year))), reading);
    }

    public static String of(Sheet sheet, Reading reading) {
        return "受理劳动争议案件" + cases(sheet, reading.received()) + "，调解成功" + cases(sheet, Indicator.SUCCEEDED_CASES)
                + "，法律援助" + cases(sheet, Indicator.AID) + "，为职工挽回经济损失"
                + (recorded(sheet, Indicator.RECOVERED)
                        ? yuan(sheet.total(Indicator.RECOVERED).numerator())
                        : "尚无记录")
                + "；12351热线受理职工诉求" + cases(sheet, Indicator.TICKETS) + "，办结率" + rate(sheet) + "；"
                + (recorded(sheet, Indicator.TEAMS)
                        ? sheet.total(Indicator.TEAMS).numerator() + "个"
                        : "尚无记录的")
                + "法律服务团。";
    }

    private static String cases(Sheet sheet, Indicator indicator) {
        return recorded(sheet, indicator) ? count(sheet.total(indicator).numerator()) + "件" : "尚无记录";
    }

    /** 1.6万余 for what lies at 16,000 and above: 余 rounds down, to a tenth of ten thousand. */
    static String count(long number) {
        if (number < WAN) {
            return String.valueOf(number);
        }
        String rounded = BigDecimal.valueOf(number)
                .divide(BigDecimal.valueOf(WAN), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
        return rounded + "万" + (number % (WAN / 10) == 0 ? "" : "余");
    }

    /** To a hundredth of a hundred million, or of ten thousand below that. */
    static String yuan(long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        boolean large = yuan.compareTo(BigDecimal.valueOf(YI)) >= 0;
        BigDecimal rounded = yuan.divide(BigDecimal.valueOf(large ? YI : WAN), 2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString() + (large ? "亿元" : "万元");
    }

    private static String rate(Sheet sheet) {
        BigDecimal value = sheet.total(Indicator.COMPLETION_RATE).value();
        return value == null ? "尚无记录" : value.stripTrailingZeros().toPlainString() + "%";
    }

    private static boolean recorded(Sheet sheet, Indicator indicator) {
        return sheet.total(indicator).recorded();
    }
}
