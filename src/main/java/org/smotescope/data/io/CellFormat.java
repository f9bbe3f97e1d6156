package org.smotescope.data.io;

import org.apache.commons.csv.CSVFormat;

/// The rules of commons-csv for a dialect.
final class CellFormat {
    private CellFormat() {}

    static CSVFormat of(char delimiter, char quote) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(quote)
                .setIgnoreEmptyLines(true)
                .get();
    }

    static CSVFormat of(Dialect dialect) {
        return of(dialect.delimiter(), dialect.quote());
    }
}
