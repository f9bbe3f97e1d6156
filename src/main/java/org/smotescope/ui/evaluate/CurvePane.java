package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.Metric;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.evaluate.CurvePainting.Point;
import org.smotescope.ui.evaluate.EvaluateViewModel.Step;
import org.smotescope.ui.theme.Palette;

/// The panel with the curves: title, link to the other kind of curve, picture.
final class CurvePane extends VBox {
    private static final double CLOSENESS = 0.002;

    private final ObjectProperty<CurveKind> kind =
            new SimpleObjectProperty<>(this, "kind", CurveKind.PRECISION_RECALL);
    private final Label title = new Label();
    private final HBox links = new HBox();
    private final CurvePainting painting;
    private @Nullable Models models;
    private CurveLine before;
    private CurveLine after;

    /// @param steps what keys ask for while the picture has the focus
    CurvePane(ObservableValue<Palette> palette, Consumer<Step> steps) {
        painting = new CurvePainting(palette);
        before = after = CurveLine.EMPTY;
        title.getStyleClass().add("strong");
        links.getStyleClass().add("panel-links");
        links.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, links);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(painting, Priority.ALWAYS);
        painting.setMinHeight(130);
        painting.setFocusTraversable(true);
        painting.getStyleClass().add("focus-ring");
        painting.setAccessibleHelp(StepKeys.HELP);
        painting.setOnKeyPressed(event -> StepKeys.press(event, steps));
        painting.setOnMousePressed(event -> painting.requestFocus());
        getChildren().addAll(head, painting);
        kind.subscribe(
                shown -> {
                    title.setText(shown.title());
                    links.getChildren().setAll(linksTo(shown));
                    models = null;
                });
    }

    /// One link to every other kind.
    private List<Button> linksTo(CurveKind shown) {
        List<Button> buttons = new ArrayList<>();
        for (CurveKind other : CurveKind.values()) {
            if (other != shown) {
                Button button = new Button(other.link());
                button.getStyleClass().addAll("link-button", "panel-link");
                button.setTooltip(new Tooltip(other.title() + " " + other.subtitle()));
                button.setOnAction(event -> kind.set(other));
                buttons.add(button);
            }
        }
        return buttons;
    }

    /// The curves for a figure.
    EvaluateFigure.Panel panel() {
        CurveKind shown = kind.get();
        return new EvaluateFigure.Panel(shown.title(), shown.subtitle(), painting::paintOn);
    }

    /// Which curve is shown.
    ObjectProperty<CurveKind> kindProperty() {
        return kind;
    }

    void show(Moment moment) {
        ScoreTable beforeScores = moment.before().scores();
        ScoreTable afterScores = moment.after().scores();
        if (beforeScores == null || afterScores == null) {
            return;
        }
        CurveKind shown = kind.get();
        if (models != moment.models()) {
            models = moment.models();
            before = line(shown, beforeScores);
            after = line(shown, afterScores);
        }
        painting.show(
                new CurvePainting.Content(
                        shown,
                        before,
                        after,
                        Point.of(shown, moment.beforeCounts(), moment.before().threshold()),
                        Point.of(shown, moment.afterCounts(), moment.after().threshold()),
                        afterScores.prevalence(),
                        words("before", shown, moment.before()),
                        words(moment.models().shortName(), shown, moment.after())));
    }

    private static CurveLine line(CurveKind kind, ScoreTable scores) {
        double top = kind.top(scores.prevalence());
        return CurveLine.of(kind, kind.curve(scores), top, CLOSENESS);
    }

    private static String words(String name, CurveKind kind, Evaluation evaluation) {
        Metric metric = kind.metric();
        return metric == null
                ? name
                : name + ", " + kind.area() + " " + Words.shortRate(evaluation.value(metric));
    }
}
