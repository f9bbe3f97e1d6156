package org.smotescope.data.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.smotescope.data.ColumnType;
import org.smotescope.data.Mix;

/// Delimited text, most of it plain, some of it not.
final class RandomText {
    private static final String SOUP = ",,,,;\"\"\n\n\n\n\r\r a1123.5-+eE'\té€x";
    private static final List<String> CELLS =
            List.of(
                    "",
                    " ",
                    "x",
                    "word",
                    "wörd",
                    "日本😀",
                    "NA",
                    "nan",
                    "n/a",
                    "null",
                    "?",
                    "-",
                    "--",
                    "+1",
                    "1e3",
                    "1E-3",
                    "1e",
                    "e5",
                    "1e+",
                    "-inf",
                    "Infinity",
                    "1,5",
                    "1.234,5",
                    "1,234,567",
                    "1.",
                    ".5",
                    ".",
                    "-.5",
                    "-0",
                    "00012",
                    "1e-320",
                    "1e999",
                    " 12 ",
                    "1 2",
                    "0x10",
                    "1d",
                    "5f",
                    "\"q\"",
                    "\"a,b\"",
                    "\"\"",
                    "'s'",
                    "\"1.5\"",
                    "a\"b",
                    "0.1000000000000000055511151231257827",
                    "9007199254740993",
                    "18446744073709551616",
                    "\t7");
    private static final List<String> ODD =
            List.of(
                    "\"two\nlines\"",
                    "\"do\"\"ubled\"",
                    "\"x\"y",
                    "\"x\" ",
                    "\"open",
                    "\u0001",
                    "\f");

    private static final List<ColumnType> TYPES =
            List.of(ColumnType.NUMBER, ColumnType.CATEGORY, ColumnType.TEXT);

    private final long seed;
    private int draws;

    RandomText(long seed) {
        this.seed = seed;
    }

    int below(int n) {
        return (int) ((Mix.of(seed, draws++) >>> 1) % n);
    }

    ReadOptions options() {
        ReadOptions options = ReadOptions.guess();
        if (below(4) == 0) {
            options = options.withDelimiter(",;\t| .".charAt(below(6)));
        }
        if (below(6) == 0) {
            options = options.withDecimal(below(2) == 0 ? '.' : ',');
        }
        if (below(4) == 0) {
            options =
                    options.withFirstRow(
                            below(2) == 0 ? Dialect.FirstRow.NAMES : Dialect.FirstRow.VALUES);
        }
        if (below(8) == 0) {
            options = options.withCharset(below(2) == 0 ? UTF_8 : ISO_8859_1);
        }
        if (below(8) == 0) {
            options = options.withType("c1", TYPES.get(below(TYPES.size())));
        }
        return options;
    }

    /// Characters that mean something, in any order.
    byte[] soup() {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + below(40); n > 0; n--) {
            text.append(SOUP.charAt(below(SOUP.length())));
        }
        return text.toString().getBytes(UTF_8);
    }

    /// A table with something odd in it now and then.
    byte[] table() {
        int columns = 1 + below(5);
        int rows = 1 + below(12);
        char delimiter = ",,,;\t|".charAt(below(6));
        String lineEnd = below(3) == 0 ? "\r\n" : "\n";
        boolean odd = below(3) == 0;
        StringBuilder text = new StringBuilder(below(8) == 0 ? "\ufeff" : "");
        if (below(5) > 0) {
            for (int j = 0; j < columns; j++) {
                text.append(j == 0 ? "" : delimiter).append(below(9) == 0 ? "" : "c" + j);
            }
            text.append(lineEnd);
        }
        int kind = below(3);
        for (int row = 0; row < rows; row++) {
            int cells = odd && below(12) == 0 ? 1 + below(6) : columns;
            for (int j = 0; j < cells; j++) {
                text.append(j == 0 ? "" : delimiter).append(cell(odd, kind == 0 || j == kind));
            }
            boolean last = row == rows - 1;
            text.append(last && below(3) == 0 ? "" : odd && below(12) == 0 ? "\r" : lineEnd);
            text.append(odd && below(12) == 0 ? lineEnd : "");
        }
        text.append(lineEnd.repeat(below(6) == 0 ? below(3) : 0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.toString().getBytes(below(8) == 0 ? ISO_8859_1 : UTF_8));
        return out.toByteArray();
    }

    private String cell(boolean odd, boolean any) {
        if (odd && below(25) == 0) {
            return ODD.get(below(ODD.size()));
        }
        if (any) {
            return CELLS.get(below(CELLS.size()));
        }
        long bits = Mix.of(seed, draws++);
        return switch (below(4)) {
            case 0 -> Integer.toString(below(1000));
            case 1 -> Double.toString(below(100_000) / 1000.0);
            case 2 -> Double.toString(Mix.unit(bits) - 0.5);
            default -> Double.toString(Double.longBitsToDouble(bits));
        };
    }
}
