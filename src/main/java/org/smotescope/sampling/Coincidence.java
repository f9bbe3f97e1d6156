package org.smotescope.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Mix;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Sorting;

/// How many added rows have exactly the values of a real row: such rows add weight but nothing new.
///
/// Rows are compared by 64-bit hashes of their values, column by column: rows whose first values no
/// row of the other kind shares are left out of the columns to come, which is nearly all of them
/// where there are numbers. A false hit among a million rows has a chance of about one in ten
/// million.
final class Coincidence {
    /// Where fewer rows coincide, chance on rounded values explains it.
    private static final double WORTH_A_WARNING = 0.01;

    private final Resampling result;
    private Group real;
    private Group added;

    private Coincidence(Resampling result, int[] addedRows) {
        this.result = result;
        this.real = new Group(IntStream.range(0, result.source().size()).toArray());
        this.added = new Group(addedRows);
    }

    /// @throws java.util.concurrent.CancellationException if the monitor was cancelled
    static List<Note> notes(Resampling result, Monitor monitor) {
        monitor.check(0.0);
        int[] rows = addedRows(result);
        int added = rows.length;
        if (added == 0) {
            return List.of();
        }
        int copies = 0;
        Monitor looking = monitor.part(0.0, 0.0);
        for (int i = 0; i < added; i++) {
            looking.checkRow(i, added);
            copies += result.added().isCopy(rows[i]) ? 1 : 0;
        }
        if (copies == added) {
            return List.of(Note.info("All new rows are exact copies of real rows."));
        }
        int coinciding = new Coincidence(result, rows).count(monitor);
        if (coinciding == 0) {
            return List.of();
        }
        String words =
                String.format(
                        Locale.ROOT,
                        "%,d of %,d new rows (%s) have exactly the values of a real row.",
                        coinciding,
                        added,
                        share(coinciding, added));
        boolean isMuch = (double) coinciding / added >= WORTH_A_WARNING;
        return List.of(isMuch ? Note.warning(words) : Note.info(words));
    }

    private static String share(int part, int all) {
        double percent = 100.0 * part / all;
        return percent < 0.05 ? "less than 0.1 %" : String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /// The added rows that are in the result: a later step may have removed some. The centre of a
    /// single row is that row, as its origin says.
    private static int[] addedRows(Resampling result) {
        int[] rows = new int[result.size()];
        int n = 0;
        for (int reference : result.references()) {
            if (reference < 0 && !result.added().isCentreOfOne(~reference)) {
                rows[n++] = ~reference;
            }
        }
        return Arrays.copyOf(rows, n);
    }

    private int count(Monitor monitor) {
        List<Column> features = result.source().features();
        for (int j = 0; j < features.size() && added.rows.length > 0; j++) {
            Monitor part = monitor.part((double) j / features.size(), (j + 1.0) / features.size());
            switch (features.get(j)) {
                case NumericColumn numbers -> mix(numbers, j, part);
                case CategoricalColumn words -> mix(words, j, part);
            }
            added = added.sharedWith(real, part.part(0.8, 0.9));
            real = real.sharedWith(added, part.part(0.9, 1.0));
        }
        if (added.rows.length > 0) {
            Sorting.ascending(real.hashes, real.hashes.length, monitor.part(1.0, 1.0));
        }
        int count = 0;
        Monitor last = monitor.part(1.0, 1.0);
        for (int i = 0; i < added.hashes.length; i++) {
            last.checkRow(i, added.hashes.length);
            long hash = added.hashes[i];
            count += Arrays.binarySearch(real.hashes, hash) >= 0 ? 1 : 0;
        }
        return count;
    }

    private void mix(NumericColumn numbers, int feature, Monitor monitor) {
        if (isMostOfAdded()) {
            int n = result.source().size();
            double[] values = result.numbers(numbers, feature, monitor.part(0.0, 0.3));
            real.mix(monitor.part(0.3, 0.5), row -> bits(values[row]));
            added.mix(monitor.part(0.5, 0.8), row -> bits(values[n + row]));
        } else {
            real.mix(monitor.part(0.0, 0.4), row -> bits(numbers.get(row)));
            added.mix(
                    monitor.part(0.4, 0.8),
                    row -> bits(result.valueOfAdded(row, numbers, feature)));
        }
    }

    private void mix(CategoricalColumn words, int feature, Monitor monitor) {
        real.mix(monitor.part(0.0, 0.4), words::code);
        added.mix(monitor.part(0.4, 0.8), row -> result.codeOfAdded(row, words, feature));
    }

    /// Whether it is faster to work out a column for all added rows in one go.
    private boolean isMostOfAdded() {
        return added.rows.length > result.added().size() / 4;
    }

    private static long bits(double value) {
        // Adding zero makes the two zeros one.
        return Double.doubleToLongBits(value + 0.0);
    }

    /// Rows and the hash of their values so far.
    private static final class Group {
        private final int[] rows;
        private final long[] hashes;

        Group(int[] rows) {
            this(rows, new long[rows.length]);
        }

        private Group(int[] rows, long[] hashes) {
            this.rows = rows;
            this.hashes = hashes;
        }

        /// Goes on with one more value for each row.
        void mix(Monitor monitor, IntToLongFunction value) {
            Parts.ofRows(
                    rows.length,
                    1,
                    monitor,
                    (from, to) -> {
                        for (int i = from; i < to; i++) {
                            hashes[i] = Mix.with(hashes[i], value.applyAsLong(rows[i]));
                        }
                    });
        }

        /// The rows whose hash may be one of the other group: all that have it, and a few more.
        Group sharedWith(Group other, Monitor monitor) {
            Marks marks = other.marks(monitor.part(0.0, 0.5));
            Monitor sharing = monitor.part(0.5, 1.0);
            int[] shared = new int[rows.length];
            long[] sharedHashes = new long[rows.length];
            int n = 0;
            for (int i = 0; i < rows.length; i++) {
                sharing.checkRow(i, rows.length);
                shared[n] = rows[i];
                sharedHashes[n] = hashes[i];
                n += marks.has(hashes[i]) ? 1 : 0;
            }
            return n == rows.length
                    ? this
                    : new Group(Arrays.copyOf(shared, n), Arrays.copyOf(sharedHashes, n));
        }

        private Marks marks(Monitor monitor) {
            Marks marks = new Marks(rows.length);
            for (int i = 0; i < hashes.length; i++) {
                monitor.checkRow(i, hashes.length);
                marks.add(hashes[i]);
            }
            return marks;
        }
    }

    /// A set of hashes that may take others for its own: one bit each, at the place that the lowest
    /// bits of the hash say.
    private static final class Marks {
        private final long[] words;

        /// @param size how many are expected; there is room for 16 times as many
        Marks(int size) {
            words = new long[Integer.highestOneBit(Math.max(1, size / 4)) * 2];
        }

        void add(long hash) {
            words[(int) (hash >>> 6) & (words.length - 1)] |= 1L << hash;
        }

        boolean has(long hash) {
            return (words[(int) (hash >>> 6) & (words.length - 1)] >>> hash & 1L) != 0;
        }
    }
}
