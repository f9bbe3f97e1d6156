package org.smotescope.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.smotescope.data.Column;
import org.smotescope.data.Count;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Dataset;
import org.smotescope.data.NumericColumn;
import org.smotescope.sampling.Descriptor.Distances;
import org.smotescope.sampling.Note;
import org.smotescope.sampling.Step;

/// Says where few columns decide all distances, as columns are not scaled.
final class ScaleNotes {
    /// A column that spreads so many times less than the widest one hardly counts.
    private static final double MUCH = 10.0;

    private static final int NAMED = 3;

    private ScaleNotes() {}

    /// A numeric column and the standard deviation of its values.
    private record Spread(String column, double deviation) {}

    /// @param rows as the first sampler takes them
    /// @param steps the samplers
    static List<Note> of(Dataset rows, List<Step> steps) {
        boolean measures =
                steps.stream()
                        .anyMatch(step -> step.descriptor().distances() == Distances.MEASURED);
        if (!measures || !rows.scaling().isNone()) {
            return List.of();
        }
        List<Spread> spreads = spreads(rows);
        double widest = spreads.isEmpty() ? 0.0 : spreads.getFirst().deviation();
        List<Spread> narrow =
                spreads.stream().filter(each -> each.deviation() * MUCH <= widest).toList();
        if (narrow.isEmpty()) {
            return List.of();
        }
        List<Spread> wide = spreads.subList(0, spreads.size() - narrow.size());
        return List.of(
                Note.warning(
                        "Distances are dominated by "
                                + named(wide)
                                + "; "
                                + named(narrow)
                                + Count.verb(narrow.size(), " hardly counts", " hardly count")
                                + ", as nothing is scaled.",
                        new Mend("use the scale standard", "prepare.scale", "standard")));
    }

    /// The columns that are not constant, the widest first.
    private static List<Spread> spreads(Dataset rows) {
        List<Spread> spreads = new ArrayList<>();
        for (Column feature : rows.features()) {
            if (feature instanceof NumericColumn numbers) {
                double deviation = deviation(numbers);
                if (deviation > 0.0) {
                    spreads.add(new Spread(numbers.name(), deviation));
                }
            }
        }
        spreads.sort(Comparator.comparingDouble(Spread::deviation).reversed());
        return spreads;
    }

    /// The standard deviation of the cells that hold a finite number.
    private static double deviation(NumericColumn numbers) {
        int n = 0;
        double mean = 0.0;
        double squares = 0.0;
        for (int row = 0; row < numbers.size(); row++) {
            double value = numbers.get(row);
            if (Double.isFinite(value)) {
                n++;
                double off = value - mean;
                mean += off / n;
                squares += off * (value - mean);
            }
        }
        return n == 0 ? 0.0 : Math.sqrt(squares / n);
    }

    /// "income (standard deviation 9310)": the first of them by name.
    private static String named(List<Spread> spreads) {
        String names =
                spreads.stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        each.column()
                                                + " (standard deviation "
                                                + figures(each.deviation())
                                                + ")")
                        .collect(Collectors.joining(", "));
        int more = spreads.size() - NAMED;
        return more > 0 ? names + " and " + Count.of(more, "other column") : names;
    }

    /// A number in three figures or, where it is large, in whole ones.
    private static String figures(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        return value >= 100 && value < 1e7
                ? Long.toString(Math.round(value))
                : rounded.stripTrailingZeros().toString();
    }
}
