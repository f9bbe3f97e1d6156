package org.smotescope.ui.session;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.Table;
import org.smotescope.ui.Places;
import org.smotescope.ui.compare.CompareState;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.evaluate.EvaluateState;
import org.smotescope.ui.evaluate.EvaluateViewModel;
import org.smotescope.ui.evaluate.SplitsViewModel;
import org.smotescope.ui.explore.ExploreMemory;
import org.smotescope.ui.recipe.StepNumber;

/// How one looks at the window: each place gives its own part and takes it again.
///
/// @param places of the window
/// @param step of the recipe that is open
public record WindowView(
        Places places,
        ObjectProperty<@Nullable StepNumber> step,
        ExploreMemory explore,
        CompareViewModel compare,
        EvaluateViewModel evaluate,
        SplitsViewModel splits) {
    ViewState state() {
        return new ViewState(
                places.shown().get().title(),
                step.get(),
                explore.state(),
                CompareState.of(compare),
                EvaluateState.of(evaluate, splits));
    }

    /// Looks at a file that is open as it was looked at then.
    void take(ViewState state, @Nullable Table table) {
        places.show(state.place());
        step.set(state.step());
        explore.take(state.explore(), table);
        state.compare().show(compare);
        state.evaluate().show(evaluate, splits);
    }

    /// Tells when something may have changed.
    void listen(Runnable changed) {
        Stream.<ObservableValue<?>>of(
                        places.shown(),
                        step,
                        compare.lineup().planProperty(),
                        compare.board().metricProperty(),
                        compare.board().columnsProperty(),
                        compare.panels().viewProperty(),
                        compare.kindProperty(),
                        evaluate.compareAtProperty(),
                        splits.measuredOnProperty(),
                        splits.leaksProperty())
                .forEach(each -> each.addListener((of, was, is) -> changed.run()));
        explore.listen(changed);
    }
}
