package org.smotescope.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.ColumnType;
import org.smotescope.data.io.Dialect.FirstRow;
import org.smotescope.data.io.ReadOptions;

/// How a file is read, as JSON. What is not there is guessed.
public final class ReadOptionsJson {
    private static final String DELIMITER = "delimiter";
    private static final String DECIMAL = "decimal";
    private static final String CHARSET = "charset";
    private static final String FIRST_ROW = "first-row";
    private static final String TYPES = "types";

    private static final String[] KEYS = {DELIMITER, DECIMAL, CHARSET, FIRST_ROW, TYPES};

    private ReadOptionsJson() {}

    /// Writes what is said; what is guessed is left out.
    public static void write(ReadOptions options, ObjectNode node) {
        if (options.delimiter() != null) {
            node.put(DELIMITER, options.delimiter().toString());
        }
        if (options.decimal() != null) {
            node.put(DECIMAL, options.decimal().toString());
        }
        if (options.charset() != null) {
            node.put(CHARSET, options.charset().name());
        }
        if (options.firstRow() != null) {
            node.put(FIRST_ROW, word(options.firstRow()));
        }
        if (!options.types().isEmpty()) {
            ObjectNode types = node.putObject(TYPES);
            new TreeMap<>(options.types()).forEach((name, type) -> types.put(name, word(type)));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// The options that stand in a document; all guessed where it has none.
    ///
    /// @throws org.smotescope.data.DataProblem if they are no such options
    public static ReadOptions read(JsonKeys document, String key) {
        JsonKeys keys = document.optionalObject(key, KEYS);
        Map<String, ColumnType> types = new HashMap<>();
        JsonKeys given = keys.optionalObject(TYPES);
        for (String name : given.names()) {
            given.text(name);
            types.put(name, given.word(name, ColumnType.class, ColumnType.TEXT));
        }
        return new ReadOptions(
                mark(keys, DELIMITER, "[^\"\n\r]", "one character, no quote or line end"),
                mark(keys, DECIMAL, "[.,]", ". or ,"),
                charset(keys),
                keys.optionalText(FIRST_ROW) == null
                        ? null
                        : keys.word(FIRST_ROW, FirstRow.class, FirstRow.NAMES),
                types);
    }

    private static @Nullable Character mark(
            JsonKeys keys, String key, String pattern, String allowed) {
        String text = keys.optionalText(key);
        if (text == null) {
            return null;
        }
        if (text.length() != 1 || !text.matches(pattern)) {
            throw keys.refused(key, allowed);
        }
        return text.charAt(0);
    }

    private static @Nullable Charset charset(JsonKeys keys) {
        String name = keys.optionalText(CHARSET);
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw keys.refused(CHARSET, "the name of an encoding, such as windows-1252");
        }
    }
}
