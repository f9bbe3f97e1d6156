package org.smotescope.data.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.NumericColumn;

/// A column of numbers taken as words: equal numbers are one word, written as in the first row that
/// has it. To keep `01` and `1` apart, read the column as words.
final class WordsOfNumbers {
    private WordsOfNumbers() {}

    static CategoricalColumn of(Table table, int column) {
        NumericColumn numbers = (NumericColumn) table.columns().get(column);
        Map<Double, Integer> codeOf = new HashMap<>();
        List<String> dictionary = new ArrayList<>();
        int[] codes = new int[numbers.size()];
        for (int row = 0; row < codes.length; row++) {
            if (numbers.isMissing(row)) {
                codes[row] = CategoricalColumn.MISSING;
                continue;
            }
            // Adding 0 makes one number of 0 and -0.
            double value = numbers.get(row) + 0.0;
            Integer code = codeOf.get(value);
            if (code == null) {
                code = dictionary.size();
                codeOf.put(value, code);
                dictionary.add(cell(table, row, column));
            }
            codes[row] = code;
        }
        return CategoricalColumn.of(numbers.name(), codes, dictionary);
    }

    /// The text of one cell.
    private static String cell(Table table, int row, int column) {
        Dialect dialect = table.dialect();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            table.raw().writeRow(row, bytes);
            String text = bytes.toString(dialect.charset());
            try (CSVParser parser =
                    CSVParser.builder()
                            .setReader(new StringReader(text))
                            .setFormat(CellFormat.of(dialect))
                            .get()) {
                return parser.iterator().next().get(column);
            }
        } catch (IOException e) {
            throw Content.unreadable(table.name(), e);
        }
    }
}
