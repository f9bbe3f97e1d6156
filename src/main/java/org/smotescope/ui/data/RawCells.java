package org.smotescope.ui.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.smotescope.data.io.Dialect;
import org.smotescope.data.io.Table;

/// The cells of a file's rows as they stand in it; the last few hundred rows are kept.
public final class RawCells {
    private static final int KEPT = 400;

    private final Table table;
    private final CSVFormat format;
    private final Map<Integer, List<String>> rows =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<String>> eldest) {
                    return size() > KEPT;
                }
            };

    public RawCells(Table table) {
        this.table = table;
        Dialect dialect = table.dialect();
        this.format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(dialect.delimiter())
                        .setQuote(dialect.quote())
                        .get();
    }

    /// The cell's text; empty where the row has fewer cells or the file can no longer be read.
    public String cell(int row, int column) {
        List<String> cells = rows.computeIfAbsent(row, this::read);
        return column < cells.size() ? cells.get(column) : "";
    }

    private List<String> read(int row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            table.raw().writeRow(row, bytes);
            String line = bytes.toString(table.dialect().charset());
            try (CSVParser parser = format.parse(new StringReader(line))) {
                return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
            }
        } catch (IOException e) {
            return List.of();
        }
    }
}
