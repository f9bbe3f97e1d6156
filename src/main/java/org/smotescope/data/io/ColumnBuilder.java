package org.smotescope.data.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.TextOrder;

/// Collects the cells of one column.
sealed interface ColumnBuilder {
    /// @return whether the cell is what the column holds
    boolean add(String cell);

    Column build(String name);

    /// Collects numbers.
    final class Numbers implements ColumnBuilder {
        private final char decimal;
        private double[] values;
        private int size;

        Numbers(char decimal, int expectedRows) {
            this.decimal = decimal;
            this.values = new double[expectedRows];
        }

        @Override
        public boolean add(String cell) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1) + 16);
            }
            double value = NumberText.parse(cell, decimal);
            values[size++] = value;
            return !Double.isNaN(value) || MissingTokens.isMissing(cell);
        }

        @Override
        public Column build(String name) {
            return NumericColumn.of(name, values.length == size ? values : trimmed());
        }

        private double[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }

    /// Holds the first cells back, then decides what the column holds.
    final class Guessed implements ColumnBuilder {
        private static final int HELD = 1000;

        private final char decimal;
        private final int expectedRows;
        private final List<String> held = new ArrayList<>();
        private @Nullable ColumnBuilder settled;

        Guessed(char decimal, int expectedRows) {
            this.decimal = decimal;
            this.expectedRows = expectedRows;
        }

        @Override
        public boolean add(String cell) {
            if (settled != null) {
                return settled.add(cell);
            }
            held.add(cell);
            if (held.size() == HELD) {
                settled = settle();
            }
            return true;
        }

        @Override
        public Column build(String name) {
            return (settled == null ? settle() : settled).build(name);
        }

        private ColumnBuilder settle() {
            ColumnBuilder numbers = new Numbers(decimal, Math.max(expectedRows, held.size()));
            boolean fits = held.stream().allMatch(numbers::add);
            ColumnBuilder fitting = numbers;
            if (!fits) {
                fitting = new Words(expectedRows);
                held.forEach(fitting::add);
            }
            held.clear();
            return fitting;
        }
    }

    /// Collects words.
    final class Words implements ColumnBuilder {
        /// Dictionaries up to this size are sorted, so that codes do not depend on the order of the
        /// rows. Larger ones belong to columns that only name rows.
        private static final int LARGEST_SORTED = 1 << 16;

        private final Map<String, Integer> codeOf = new HashMap<>();
        private final List<String> dictionary = new ArrayList<>();
        private int[] codes;
        private int size;

        Words(int expectedRows) {
            this.codes = new int[expectedRows];
        }

        @Override
        public boolean add(String cell) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size + (size >> 1) + 16);
            }
            codes[size++] = MissingTokens.isMissing(cell) ? CategoricalColumn.MISSING : code(cell);
            return true;
        }

        @Override
        public Column build(String name) {
            return column(name, Arrays.copyOf(codes, size), dictionary);
        }

        /// @param codes taken over
        /// @param dictionary the words in the order in which they first occur
        static Column column(String name, int[] codes, List<String> dictionary) {
            if (dictionary.size() > LARGEST_SORTED) {
                return CategoricalColumn.of(name, codes, dictionary);
            }
            List<String> sorted = new ArrayList<>(dictionary);
            sorted.sort(TextOrder.CODE_POINTS);
            Map<String, Integer> place = new HashMap<>();
            sorted.forEach(word -> place.put(word, place.size()));
            int[] newCode =
                    dictionary.stream().mapToInt(word -> place.getOrDefault(word, 0)).toArray();
            for (int row = 0; row < codes.length; row++) {
                codes[row] = codes[row] < 0 ? codes[row] : newCode[codes[row]];
            }
            return CategoricalColumn.of(name, codes, sorted);
        }

        private int code(String cell) {
            Integer known = codeOf.putIfAbsent(cell, dictionary.size());
            if (known != null) {
                return known;
            }
            dictionary.add(cell);
            return dictionary.size() - 1;
        }
    }
}
