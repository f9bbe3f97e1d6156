package org.smotescope.experiment.python;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.smotescope.data.io.Dialect;

/// How cells of a file become values in Python.
final class Cells {
    private Cells() {}

    /// Cells of text as numbers: the nearest doubles.
    ///
    /// @param cells an expression of a column or of several
    static String number(String cells, Dialect dialect) {
        return dialect.decimal() == ','
                ? cells
                        + ".replace(r\"\\.\", \"\", regex=True).replace(\",\", \".\", regex=True)"
                        + ".astype(float)"
                : cells + ".replace(\",\", \"\", regex=True).astype(float)";
    }

    /// Cells of which equal numbers are one word, written as in the first row that has it.
    static String sameNumbers(String column, Dialect dialect) {
        return column + ".groupby(" + number(column, dialect) + ").transform(\"first\")";
    }

    /// What pandas must be told to read the file's cells as they stand in it.
    static String options(Dialect dialect, int columns) {
        StringBuilder options = new StringBuilder();
        if (dialect.delimiter() != ',') {
            options.append(", sep=")
                    .append(PythonText.literal(String.valueOf(dialect.delimiter())));
        }
        if (dialect.quote() != '"') {
            options.append(", quotechar=\"'\"");
        }
        if (dialect.firstRow() == Dialect.FirstRow.VALUES) {
            options.append(", header=None, names=[f\"column {j}\" for j in range(1, ")
                    .append(columns + 1)
                    .append(")]");
        }
        String encoding = encoding(dialect.charset());
        if (!encoding.isEmpty()) {
            options.append(", encoding=").append(PythonText.literal(encoding));
        }
        return options + ", index_col=False, dtype=str, keep_default_na=False";
    }

    /// Python's name of an encoding; empty for UTF-8, which pandas assumes.
    private static String encoding(Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return "";
        }
        boolean isWide =
                charset.equals(StandardCharsets.UTF_16LE)
                        || charset.equals(StandardCharsets.UTF_16BE);
        return isWide ? "utf-16" : charset.name().toLowerCase(Locale.ROOT);
    }
}
