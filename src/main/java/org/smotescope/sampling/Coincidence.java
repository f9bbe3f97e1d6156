package org.smotescope.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Mix;
import org.smotescope.data.NumericColumn;

/// How many added rows have exactly the values of a real row: such rows add weight but nothing new.
final class Coincidence {
    private Coincidence() {}

    static List<Note> notes(Resampling result) {
        int[] rows = addedRows(result);
        int added = rows.length;
        if (added == 0) {
            return List.of();
        }
        int copies = 0;
        for (int row : rows) {
            copies += result.added().isCopy(row) ? 1 : 0;
        }
        if (copies == added) {
            return List.of(Note.info("All new rows are exact copies of real rows."));
        }
        int coinciding = count(result, rows);
        if (coinciding == 0) {
            return List.of();
        }
        return List.of(
                Note.warning(
                        String.format(
                                Locale.ROOT,
                                "%d of %d new rows (%.1f %%) have exactly the values of a real row.",
                                coinciding,
                                added,
                                100.0 * coinciding / added)));
    }

    /// The added rows that are in the result: a later step may have removed some. The centre of a
    /// single row is that row, as its origin says.
    private static int[] addedRows(Resampling result) {
        return IntStream.range(0, result.size())
                .map(result::reference)
                .filter(reference -> reference < 0)
                .map(reference -> ~reference)
                .filter(row -> !result.added().isCentreOfOne(row))
                .toArray();
    }

    /// Compares 64-bit hashes of all values of a row: a false hit among a million rows has a chance
    /// of about one in ten million.
    private static int count(Resampling result, int[] rows) {
        long[] real = new long[result.source().size()];
        long[] added = new long[rows.length];
        List<Column> features = result.source().features();
        for (int j = 0; j < features.size(); j++) {
            int feature = j;
            switch (features.get(j)) {
                case NumericColumn numbers -> {
                    mix(real, row -> bits(numbers.get(row)));
                    mix(added, i -> bits(result.valueOfAdded(rows[i], numbers, feature)));
                }
                case CategoricalColumn words -> {
                    mix(real, words::code);
                    mix(added, i -> result.codeOfAdded(rows[i], words, feature));
                }
            }
        }
        Arrays.sort(real);
        int count = 0;
        for (long hash : added) {
            count += Arrays.binarySearch(real, hash) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static void mix(long[] hashes, IntToLongFunction cell) {
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Mix.with(hashes[i], cell.applyAsLong(i));
        }
    }

    private static long bits(double value) {
        // Adding zero makes the two zeros one.
        return Double.doubleToLongBits(value + 0.0);
    }
}
