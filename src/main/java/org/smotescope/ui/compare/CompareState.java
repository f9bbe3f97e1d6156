package org.smotescope.ui.compare;

import java.util.List;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.ui.ComparePlan;
import org.smotescope.ui.compare.CompareViewModel.Kind;

/// Who is compared and how it is looked at.
///
/// @param compared the samplers, models and splits
/// @param metric that decides
/// @param columns the metrics beside it
/// @param still what the pictures show
/// @param below what stands below them
public record CompareState(
        ComparePlan compared, Metric metric, List<Metric> columns, StillView still, Kind below) {
    /// As the window begins.
    public static final CompareState INITIAL =
            new CompareState(
                    ComparePlan.INITIAL,
                    Metric.AVERAGE_PRECISION,
                    List.of(Metric.BRIER),
                    StillView.ADDED,
                    Kind.BOARD);

    public CompareState {
        columns = List.copyOf(columns);
    }

    /// How Compare is looked at now.
    public static CompareState of(CompareViewModel compare) {
        return new CompareState(
                compare.lineup().planProperty().get().kept(),
                compare.board().metricProperty().get(),
                compare.board().columnsProperty().get(),
                compare.panels().viewProperty().get(),
                compare.kindProperty().get());
    }

    /// Looks at Compare so, once its file is open.
    public void show(CompareViewModel compare) {
        compare.lineup().takeUp(compared);
        compare.board().metricProperty().set(metric);
        compare.board().columnsProperty().set(columns);
        compare.panels().viewProperty().set(still);
        compare.kindProperty().set(below);
    }
}
