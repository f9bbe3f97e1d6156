package org.smotescope.ui.evaluate;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.Evaluation;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.theme.Palette;

/// The panel with the curves: title, link to the other kind of curve, picture.
final class CurvePane extends VBox {
    private static final double CLOSENESS = 0.002;

    private final ObjectProperty<CurveKind> kind =
            new SimpleObjectProperty<>(this, "kind", CurveKind.PRECISION_RECALL);
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Button link = new Button();
    private final CurvePainting painting;
    private @Nullable Models models;
    private CurveLine before;
    private CurveLine after;

    CurvePane(ObservableValue<Palette> palette) {
        painting = new CurvePainting(palette);
        before = after = CurveLine.EMPTY;
        title.getStyleClass().add("strong");
        subtitle.getStyleClass().add("hint");
        link.getStyleClass().addAll("link-button", "panel-link");
        link.setOnAction(event -> kind.set(kind.get().other()));
        link.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, subtitle, space, link);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(painting, Priority.ALWAYS);
        painting.setMinHeight(130);
        getChildren().addAll(head, painting);
        kind.subscribe(
                shown -> {
                    title.setText(shown.title());
                    subtitle.setText(shown.subtitle());
                    link.setText(shown.other().link());
                    models = null;
                });
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
            before = CurveLine.of(shown, shown.curve(beforeScores), CLOSENESS);
            after = CurveLine.of(shown, shown.curve(afterScores), CLOSENESS);
        }
        painting.show(
                new CurvePainting.Content(
                        shown,
                        before,
                        after,
                        moment.beforeCounts(),
                        moment.afterCounts(),
                        afterScores.positives() / (double) afterScores.rows(),
                        words("before", shown, moment.before()),
                        words(moment.models().shortName(), shown, moment.after())));
    }

    private static String words(String name, CurveKind kind, Evaluation evaluation) {
        return name + ", " + kind.area() + " " + Words.shortRate(evaluation.value(kind.metric()));
    }
}
