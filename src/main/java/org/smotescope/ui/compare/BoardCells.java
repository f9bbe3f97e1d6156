package org.smotescope.ui.compare;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Standing;
import org.smotescope.experiment.VariantResult.Interval;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Palette;

/// The kinds of cells of the leaderboard.
final class BoardCells {
    private static final double NUMBER = 54;

    private BoardCells() {}

    /// A cell that shows a node made once.
    abstract static class NodeCell<N extends Node> extends TableCell<Standing, Standing> {
        private final N node;

        NodeCell(N node) {
            this.node = node;
        }

        abstract void show(N into, Standing standing);

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(null);
            setGraphic(empty || standing == null ? null : node);
            if (!empty && standing != null) {
                show(node, standing);
            }
        }
    }

    /// Words alone.
    static final class TextCell extends TableCell<Standing, Standing> {
        private final Function<Standing, String> words;

        TextCell(Function<Standing, String> words) {
            this.words = words;
            getStyleClass().add("number-column");
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(empty || standing == null ? null : words.apply(standing));
        }
    }

    /// What a column of intervals shows.
    ///
    /// @param mean NaN where there is none
    /// @param words a value in text form
    /// @param axis from where to where all of the column are drawn
    record Bars(
            ToDoubleFunction<Standing> mean,
            Function<Standing, Interval> interval,
            Function<Double, String> words,
            Function<BoardSight, Interval> axis) {}

    /// A number and its interval.
    static final class BarCell extends NodeCell<HBox> {
        private final Bars bars;
        private final Supplier<BoardSight> sight;
        private final Label number = new Label();
        private final IntervalBar bar;
        private final Tooltip tip = new Tooltip();

        BarCell(Bars bars, Supplier<BoardSight> sight, ObservableValue<Palette> palette) {
            super(new HBox(10));
            this.bars = bars;
            this.sight = sight;
            this.bar = new IntervalBar(palette);
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.setPrefWidth(NUMBER);
            number.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(bar, Priority.ALWAYS);
            setTooltip(tip);
        }

        @Override
        void show(HBox into, Standing standing) {
            into.setAlignment(Pos.CENTER_LEFT);
            into.getChildren().setAll(number, bar);
            BoardSight now = sight.get();
            double value = bars.mean.applyAsDouble(standing);
            Interval around = bars.interval.apply(standing);
            number.setText(Double.isNaN(value) ? "–" : bars.words.apply(value));
            number.getStyleClass().remove("muted");
            if (!now.isDone(standing)) {
                number.getStyleClass().add("muted");
            }
            bar.show(new IntervalSketch(value, around, bars.axis.apply(now), now.isDone(standing)));
            String ends =
                    around.isDefined()
                            ? "95 % interval "
                                    + bars.words.apply(around.low())
                                    + " … "
                                    + bars.words.apply(around.high())
                            : "No interval: too few splits.";
            tip.setText(ends + ", " + Figures.count(standing.done(), "split"));
            into.setAccessibleText(number.getText() + ", " + ends);
        }
    }
}
