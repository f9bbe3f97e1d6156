package org.smotescope.ui.evaluate;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Counts;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.learning.metrics.ThresholdRule;
import org.smotescope.ui.RuleWords;
import org.smotescope.ui.evaluate.ComparedPoints.Way;
import org.smotescope.ui.evaluate.EvaluateViewModel.Grip;
import org.smotescope.ui.evaluate.Moment.Point;
import org.smotescope.ui.evaluate.Strips.Room;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// Both strips with their matrices, and what they share: axis, bins and scales.
final class StripRows {
    private static final double LEAST_MATRIX = 290.0;

    private final StripPane before;
    private final StripPane after;
    private final MatrixPane beforeMatrix;
    private final MatrixPane afterMatrix;
    private final Region between = rule();
    private @Nullable Moment moment;
    private @Nullable Models models;
    private @Nullable StripData data;
    private @Nullable Room room;
    private @Nullable Strips strips;
    private @Nullable Way way;

    StripRows(EvaluateViewModel model, ObservableValue<Palette> palette) {
        before = strip(Grip.BEFORE, model, palette);
        after = strip(Grip.AFTER, model, palette);
        beforeMatrix = matrix(MatrixCell.Model.BEFORE, model);
        afterMatrix = matrix(MatrixCell.Model.AFTER, model);
        beforeMatrix.setId("before-matrix");
        afterMatrix.setId("after-matrix");
        after.layoutBoundsProperty().subscribe(bounds -> draw());
        after.onBack(model::goBack);
        model.wayBackProperty().subscribe(back -> show(back));
    }

    private static StripPane strip(
            Grip grip, EvaluateViewModel model, ObservableValue<Palette> palette) {
        return new StripPane(
                grip,
                palette,
                threshold -> model.move(grip, threshold),
                step -> model.step(grip, step));
    }

    private static MatrixPane matrix(MatrixCell.Model of, EvaluateViewModel model) {
        MatrixPane matrix = new MatrixPane(of, model::choose, model::clearChoice);
        model.chosenProperty().subscribe(matrix::mark);
        return matrix;
    }

    /// Puts everything into two rows of a grid: the grips get the focus first, that of the recipe
    /// before the one that follows.
    void addTo(GridPane grid) {
        for (MatrixPane matrix : List.of(beforeMatrix, afterMatrix)) {
            matrix.prefWidthProperty().bind(grid.widthProperty().map(StripRows::matrixWidth));
        }
        // Where they stand is said by arrange; the order is that of the focus.
        grid.getChildren().setAll(after, before, between, beforeMatrix, afterMatrix);
        arrange(grid, false);
    }

    /// Puts each matrix beside its strip or, where there is no room for that, below it.
    void arrange(GridPane grid, boolean isStacked) {
        int column = isStacked ? 0 : 1;
        GridPane.setConstraints(before, 0, 0);
        GridPane.setConstraints(beforeMatrix, column, isStacked ? 1 : 0);
        GridPane.setConstraints(between, 0, isStacked ? 2 : 1, 2, 1);
        GridPane.setConstraints(after, 0, isStacked ? 3 : 2);
        GridPane.setConstraints(afterMatrix, column, isStacked ? 4 : 2);
        before.standAlone(isStacked);
        after.standAlone(isStacked);
        for (Region grows : List.of(before, beforeMatrix, after, afterMatrix)) {
            GridPane.setVgrow(grows, Priority.ALWAYS);
        }
        for (MatrixPane matrix : List.of(beforeMatrix, afterMatrix)) {
            GridPane.setHgrow(matrix, isStacked ? Priority.ALWAYS : Priority.NEVER);
        }
    }

    /// A third of the room, but enough for its words.
    private static double matrixWidth(Number all) {
        return Math.max(LEAST_MATRIX, Math.rint(all.doubleValue() / 3.0));
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }

    /// Shows to which rule one can go back, or with null that there is none.
    private void show(@Nullable Way back) {
        way = back;
        after.offer(
                back == null
                        ? ""
                        : "Back to "
                                + RuleWords.brief(back.rule())
                                + (Double.isNaN(back.threshold())
                                        ? ""
                                        : ", " + Words.threshold(back.threshold())));
        draw();
    }

    void show(Moment shown) {
        ScoreTable beforeScores = shown.before().scores();
        ScoreTable afterScores = shown.after().scores();
        if (beforeScores == null || afterScores == null) {
            return;
        }
        moment = shown;
        if (models != shown.models()) {
            models = shown.models();
            data = StripData.of(beforeScores, afterScores);
            strips = null;
            before.name(shown.models());
            after.name(shown.models());
            beforeMatrix.name(shown.models());
            afterMatrix.name(shown.models());
        }
        Counts beforeCounts = shown.beforeCounts();
        Counts afterCounts = shown.afterCounts();
        int scale = Math.max(largest(beforeCounts), largest(afterCounts));
        beforeMatrix.show(shown.models(), shown.before(), scale);
        afterMatrix.show(shown.models(), shown.after(), scale);
        draw();
    }

    private static int largest(Counts counts) {
        return Math.max(Math.max(counts.tp(), counts.fn()), Math.max(counts.fp(), counts.tn()));
    }

    private void draw() {
        Moment shown = moment;
        StripData scores = data;
        if (shown == null || scores == null) {
            return;
        }
        Room present = after.room();
        Strips placed = strips;
        Room last = room;
        if (placed == null || !present.equals(last)) {
            boolean isAsWide = last != null && last.width() == present.width();
            placed =
                    placed != null && isAsWide && placed.isOfManyRows()
                            ? placed.inHeightOf(present)
                            : scores.strips(present);
            strips = placed;
            room = present;
        }
        before.show(
                new StripPainting.Content(
                        scores.axis(),
                        placed,
                        Grip.BEFORE,
                        shown.before().threshold(),
                        beforeWords(shown.point()),
                        Double.NaN));
        Way back = way;
        after.show(
                new StripPainting.Content(
                        scores.axis(),
                        placed,
                        Grip.AFTER,
                        shown.after().threshold(),
                        ruleWords(shown.point()),
                        back == null || shown.point().at().isPinned()
                                ? Double.NaN
                                : back.threshold()));
    }

    /// How the threshold of the model without resampling was found.
    private static String beforeWords(Point point) {
        return switch (point.at()) {
            case RULE -> point.rule() == null ? "follows" : ruleWords(point);
            case RECALL -> "same recall";
            case ALARMS -> "same alarms";
            case EVEN, COST -> ruleWords(point);
        };
    }

    private static String ruleWords(Point point) {
        ThresholdRule rule = point.rule();
        return rule == null ? "" : RuleWords.brief(rule);
    }
}
