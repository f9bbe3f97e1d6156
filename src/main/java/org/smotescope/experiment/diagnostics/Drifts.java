package org.smotescope.experiment.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.smotescope.data.CategoricalColumn;
import org.smotescope.data.Column;
import org.smotescope.data.Dataset;
import org.smotescope.data.Monitor;
import org.smotescope.data.NumericColumn;
import org.smotescope.data.Sorting;
import org.smotescope.experiment.diagnostics.ColumnDrift.Excess;

/// How far new rows are from original ones, column by column.
final class Drifts {
    private final Dataset all;
    private final int[] original;
    private final int[] made;

    /// @param all the rows of the source and then all added ones
    Drifts(Grown grown, Dataset all) {
        int n = grown.resampling().source().size();
        this.all = all;
        this.original = grown.rows();
        this.made = Arrays.stream(grown.added()).map(row -> n + row).toArray();
    }

    /// Every column that has values on both sides, the worst first, equally bad ones in their
    /// order.
    List<ColumnDrift> worstFirst(Monitor monitor) {
        List<ColumnDrift> columns = new ArrayList<>();
        int features = all.features().size();
        for (int j = 0; j < features; j++) {
            Monitor part = monitor.part((double) j / features, (j + 1.0) / features);
            Column feature = all.features().get(j);
            ColumnDrift drift =
                    switch (feature) {
                        case NumericColumn numbers -> ofNumbers(j, numbers, part);
                        case CategoricalColumn words -> ofWords(j, words, part);
                    };
            if (drift.original() > 0 && drift.made() > 0) {
                columns.add(drift);
            }
        }
        columns.sort(Comparator.comparingDouble(drift -> -drift.statistic()));
        return List.copyOf(columns);
    }

    private ColumnDrift ofNumbers(int feature, NumericColumn numbers, Monitor monitor) {
        double[] before = sorted(original, numbers::get, monitor.part(0.0, 0.4));
        double[] after = sorted(made, numbers::get, monitor.part(0.4, 0.8));
        long worst = 0;
        double at = 0.0;
        int i = 0;
        int j = 0;
        while (i < before.length && j < after.length) {
            double value = Math.min(before[i], after[j]);
            while (i < before.length && before[i] <= value) {
                i++;
            }
            while (j < after.length && after[j] <= value) {
                j++;
            }
            // In whole numbers, so that equals are equal.
            long difference = (long) j * before.length - (long) i * after.length;
            if (Math.abs(difference) > Math.abs(worst)) {
                worst = difference;
                at = value;
            }
        }
        Excess excess =
                worst == 0
                        ? new Excess.Nowhere()
                        : worst > 0 ? new Excess.UpTo(at) : new Excess.Above(at);
        double statistic = Math.abs(worst) / ((double) before.length * after.length);
        return new ColumnDrift(
                feature, numbers.name(), statistic, before.length, after.length, excess);
    }

    private static double[] sorted(int[] rows, IntToDoubleFunction value, Monitor monitor) {
        double[] values =
                Arrays.stream(rows)
                        .mapToDouble(value)
                        .filter(number -> !Double.isNaN(number))
                        .toArray();
        Sorting.ascending(values, monitor);
        return values;
    }

    private ColumnDrift ofWords(int feature, CategoricalColumn words, Monitor monitor) {
        // The empty cell is a word of its own and comes first.
        int[] before = new int[words.dictionary().size() + 1];
        int[] after = new int[before.length];
        count(words, original, before, monitor.part(0.0, 0.5));
        count(words, made, after, monitor.part(0.5, 1.0));
        long sum = 0;
        long most = 0;
        Excess excess = new Excess.Nowhere();
        for (int word = 0; word < before.length; word++) {
            long difference =
                    (long) after[word] * original.length - (long) before[word] * made.length;
            sum += Math.abs(difference);
            if (difference > most) {
                most = difference;
                excess = new Excess.OfWord(word - 1);
            }
        }
        double statistic = sum / (2.0 * original.length * made.length);
        return new ColumnDrift(
                feature, words.name(), statistic, original.length, made.length, excess);
    }

    private static void count(CategoricalColumn words, int[] rows, int[] counts, Monitor monitor) {
        for (int i = 0; i < rows.length; i++) {
            monitor.checkRow(i, rows.length);
            counts[words.code(rows[i]) + 1]++;
        }
    }
}
