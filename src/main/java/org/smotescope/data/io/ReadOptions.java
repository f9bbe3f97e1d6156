package org.smotescope.data.io;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;

/// What the user says about how a file is written. What is null is guessed.
///
/// @param delimiter between cells
/// @param decimal the decimal mark, `.` or `,`
/// @param charset UTF-8, UTF-16 (either order) or an encoding of one byte per character
/// @param firstRow whether the first row holds names
/// @param types what columns hold, by name; the others are guessed
public record ReadOptions(
        @Nullable Character delimiter,
        @Nullable Character decimal,
        @Nullable Charset charset,
        Dialect.@Nullable FirstRow firstRow,
        Map<String, ColumnType> types) {
    public ReadOptions {
        types = Map.copyOf(types);
        if (decimal != null && decimal != '.' && decimal != ',') {
            throw new IllegalArgumentException("decimal mark must be . or ,: " + decimal);
        }
        if (delimiter != null && (delimiter == '"' || delimiter == '\n' || delimiter == '\r')) {
            throw new IllegalArgumentException("delimiter must not be a quote or a line end");
        }
    }

    /// Everything is guessed.
    public static ReadOptions guess() {
        return new ReadOptions(null, null, null, null, Map.of());
    }

    public ReadOptions withDelimiter(char other) {
        return new ReadOptions(other, decimal, charset, firstRow, types);
    }

    public ReadOptions withDecimal(char other) {
        return new ReadOptions(delimiter, other, charset, firstRow, types);
    }

    public ReadOptions withCharset(Charset other) {
        return new ReadOptions(delimiter, decimal, other, firstRow, types);
    }

    public ReadOptions withFirstRow(Dialect.FirstRow other) {
        return new ReadOptions(delimiter, decimal, charset, other, types);
    }

    public ReadOptions withType(String column, ColumnType type) {
        Map<String, ColumnType> changed = new HashMap<>(types);
        changed.put(column, type);
        return new ReadOptions(delimiter, decimal, charset, firstRow, changed);
    }
}
