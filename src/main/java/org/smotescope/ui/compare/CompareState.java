package org.smotescope.ui.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Protocol;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.compare.CompareViewModel.Kind;

/// Who is compared and how it is looked at.
///
/// @param entries the samplers; null for those that the field starts from
/// @param models ids of the classifiers beside the recipe's
/// @param folds on which all are measured
/// @param metric that decides
/// @param columns the metrics beside it
/// @param still what the pictures show
/// @param below what stands below them
public record CompareState(
        @Nullable List<Entry> entries,
        List<String> models,
        Protocol.Folds folds,
        Metric metric,
        List<Metric> columns,
        StillView still,
        Kind below) {
    /// As the window begins.
    public static final CompareState INITIAL =
            new CompareState(
                    null,
                    List.of(),
                    new Protocol.Folds(5, 10),
                    Metric.AVERAGE_PRECISION,
                    List.of(Metric.BRIER),
                    StillView.ADDED,
                    Kind.BOARD);

    public CompareState {
        entries = entries == null ? null : List.copyOf(entries);
        models = List.copyOf(models);
        columns = List.copyOf(columns);
    }

    /// How Compare is looked at now.
    public static CompareState of(CompareViewModel compare) {
        return new CompareState(
                compare.lineup().chosen(),
                compare.lineup().modelsProperty().get(),
                compare.lineup().protocolProperty().get(),
                compare.board().metricProperty().get(),
                compare.board().columnsProperty().get(),
                compare.panels().viewProperty().get(),
                compare.kindProperty().get());
    }

    /// Looks at Compare so, once its file is open.
    public void show(CompareViewModel compare) {
        List<Entry> chosen = entries;
        if (chosen != null) {
            compare.lineup().set(chosen);
        }
        compare.lineup().modelsProperty().set(models);
        compare.lineup().protocolProperty().set(folds);
        compare.board().metricProperty().set(metric);
        compare.board().columnsProperty().set(columns);
        compare.panels().viewProperty().set(still);
        compare.kindProperty().set(below);
    }
}
