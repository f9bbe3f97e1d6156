package org.smotescope.sampling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.LabelText;

/// The text form of sampling strategies.
final class StrategyText {
    /// Rows per class where no class is named.
    static final String EMPTY = "{}";

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private StrategyText() {}

    static SamplingStrategy parse(String given) {
        String text = given.strip();
        for (SamplingStrategy.Word word : SamplingStrategy.Word.values()) {
            if (word.text().equals(text.replace('-', ' ').replace('_', ' '))) {
                return word;
            }
        }
        if (text.equals(EMPTY)) {
            return new SamplingStrategy.PerClass(Map.of());
        }
        if (NUMBER.matcher(text).matches()) {
            return new SamplingStrategy.Ratio(Double.parseDouble(text));
        }
        if (text.length() >= 2 && text.startsWith("[") && text.endsWith("]")) {
            return classList(text.substring(1, text.length() - 1));
        }
        if (text.contains("=")) {
            return perClass(text);
        }
        throw refused(text);
    }

    /// The label as it stands in the text of a strategy.
    static String quoted(String label) {
        return LabelText.quoted(label);
    }

    private static SamplingStrategy classList(String inner) {
        if (inner.isBlank()) {
            return new SamplingStrategy.ClassList(List.of());
        }
        return new SamplingStrategy.ClassList(
                LabelText.split(inner, ',').stream().map(LabelText::unquoted).toList());
    }

    private static SamplingStrategy perClass(String text) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String part : LabelText.split(text, ',')) {
            List<String> sides = LabelText.split(part, '=');
            if (sides.size() != 2 || !WHOLE.matcher(sides.get(1).strip()).matches()) {
                throw new DataProblem(
                        "cannot read " + part.strip() + " in the strategy " + text,
                        Mend.advice("write LABEL=ROWS,LABEL=ROWS with whole numbers"));
            }
            String label = LabelText.unquoted(sides.get(0));
            if (rows.put(label, Integer.parseInt(sides.get(1).strip())) != null) {
                throw new DataProblem(
                        "the strategy " + text + " names " + label + " twice",
                        Mend.advice("name each class once"));
            }
        }
        return new SamplingStrategy.PerClass(rows);
    }

    private static DataProblem refused(String text) {
        return new DataProblem(
                "there is no strategy " + text,
                Mend.advice(
                        "use auto, minority, majority, not minority, not majority, all, a ratio"
                                + " such as 0.5, rows per class such as A=100,B=200, or classes to"
                                + " clean such as [A,B]"));
    }
}
