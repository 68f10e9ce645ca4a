package org.mediation.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.definition.Unit;

/** A sheet of figures as an Excel file. Words are written as words and numbers as numbers: nothing in it is a formula. */
final class Workbooks {
    private static final String STARTS_FORMULA = "=+-@\t\r";
    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private Workbooks() {}

    static byte[] of(ShownSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "mediation", "1.0")) {
            write(book.newWorksheet("统计"), sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A line for each indicator and a column for each value, as on the screen. */
    private static void write(Worksheet page, ShownSheet sheet) {
        word(page, 0, 0, sheet.periodInWords());
        word(page, 0, 1, "指标定义版本 " + sheet.definitionVersion());
        word(page, 1, 0, "代码");
        word(page, 1, 1, "指标");
        word(page, 1, 2, "单位");
        int row = 2;
        for (Indicator indicator : Indicator.values()) {
            word(page, row, 0, indicator.code());
            word(page, row, 1, indicator.chinese());
            word(
                    page,
                    row++,
                    2,
                    indicator.unit() == Unit.FEN ? "元" : indicator.unit().chinese());
        }
        column(page, 3, "合计", sheet.total());
        column(page, 4, "上年同期", sheet.before());
        int column = 5;
        for (ShownSheet.Line line : sheet.lines()) {
            column(page, column++, line.words(), line.figures());
        }
    }

    private static void column(Worksheet page, int column, String words, Map<String, ShownSheet.Shown> figures) {
        word(page, 1, column, words);
        int row = 2;
        for (Indicator indicator : Indicator.values()) {
            ShownSheet.Shown figure = figures.get(indicator.code());
            if (figure != null) {
                figure(page, row, column, indicator, figure);
            }
            row++;
        }
    }

    private static void figure(Worksheet page, int row, int column, Indicator indicator, ShownSheet.Shown figure) {
        if (figure.suppressed()) {
            word(page, row, column, "＊");
        } else if (!figure.recorded()) {
            word(page, row, column, "尚无记录");
        } else if (figure.value() == null) {
            word(page, row, column, "—");
        } else {
            page.value(
                    row, column, indicator.unit() == Unit.FEN ? figure.value().divide(FEN) : figure.value());
        }
    }

    /** Also for programs that take the words of a table for formulas when it is saved in another form. */
    private static void word(Worksheet page, int row, int column, String word) {
        boolean risky = !word.isEmpty() && STARTS_FORMULA.indexOf(word.charAt(0)) >= 0;
        page.value(row, column, risky ? "'" + word : word);
    }
}
