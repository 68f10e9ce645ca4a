package org.mediation.statistics.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mediation.statistics.definition.Indicator;
import org.mediation.statistics.figures.Figure;
import org.mediation.statistics.figures.Sheet;

/** The text of a report: the same figures always give the same bytes, whatever things are called today. */
final class ReportText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportText() {}

    static String of(Sheet sheet) {
        ObjectNode text = JSON.createObjectNode();
        text.put("period", sheet.question().period().code());
        text.put(
                "by", sheet.question().by() == null ? "" : sheet.question().by().name());
        text.put("definitionVersion", Indicator.VERSION);
        text.set("total", figures(sheet.total()));
        ArrayNode lines = text.putArray("lines");
        for (Sheet.Line line : sheet.lines()) {
            ObjectNode row = lines.addObject();
            row.put("value", line.value());
            row.set("figures", figures(line.figures()));
        }
        return write(text);
    }

    private static ObjectNode figures(Map<Indicator, Figure> figures) {
        Map<String, Figure> ordered = new TreeMap<>();
        figures.forEach((indicator, figure) -> ordered.put(indicator.code(), figure));
        ObjectNode text = JSON.createObjectNode();
        ordered.forEach((code, figure) -> {
            ObjectNode row = text.putObject(code);
            if (figure.suppressed()) {
                row.put("suppressed", true);
            } else if (figure.recorded()) {
                row.put("n", figure.numerator());
                if (figure.denominator() != null) {
                    row.put("d", figure.denominator());
                }
                if (figure.value() != null) {
                    row.put("v", figure.value().toPlainString());
                }
            }
        });
        return text;
    }

    private static String write(ObjectNode text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every figure of the total that became another, as {@code K-01 14692 → 14693}. */
    static String difference(String before, String after) {
        List<String> differences = new ArrayList<>();
        try {
            ObjectNode old = (ObjectNode) JSON.readTree(before);
            ObjectNode now = (ObjectNode) JSON.readTree(after);
            now.path("total").fields().forEachRemaining(figure -> {
                JsonNode was = old.path("total").path(figure.getKey());
                if (!was.equals(figure.getValue())) {
                    differences.add(figure.getKey() + " " + shown(was) + " → " + shown(figure.getValue()));
                }
            });
            int lines = 0;
            for (JsonNode line : now.path("lines")) {
                boolean same = false;
                for (JsonNode other : old.path("lines")) {
                    same |= other.equals(line);
                }
                lines += same ? 0 : 1;
            }
            if (lines > 0) {
                differences.add("分项变动 " + lines + " 行");
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return String.join("；", differences);
    }

    private static String shown(JsonNode figure) {
        return figure.has("v") ? figure.path("v").asText() : figure.has("suppressed") ? "＊" : "—";
    }
}
