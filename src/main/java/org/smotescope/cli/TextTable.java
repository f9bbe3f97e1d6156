package org.smotescope.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table in plain text: columns as wide as their widest cell, numbers to the right.
final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(heads);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    void print(PrintWriter out) {
        int columns = rows.getFirst().length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int j = 0; j < columns; j++) {
                widths[j] = Math.max(widths[j], row[j].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int j = 0; j < columns; j++) {
                String space = " ".repeat(widths[j] - row[j].length());
                line.append(isNumber(j) ? space + row[j] : row[j] + space).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /// Whether every cell below the head is a number or a dash.
    private boolean isNumber(int column) {
        return rows.size() > 1
                && rows.stream()
                        .skip(1)
                        .allMatch(row -> row[column].matches("[-−+]?[\\d,.]+( ?%)?|-|undefined"));
    }
}
