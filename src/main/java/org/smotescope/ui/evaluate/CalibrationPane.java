package org.smotescope.ui.evaluate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.learning.metrics.ScoreTable;
import org.smotescope.ui.evaluate.CalibrationPainting.Line;
import org.smotescope.ui.evaluate.CalibrationPainting.Look;
import org.smotescope.ui.theme.Palette;

/// The panel that says whether scores are what they seem: title, link to the classes, picture.
final class CalibrationPane extends VBox {
    private static final int BINS = 10;

    private final Label subtitle = new Label();
    private final CalibrationPainting painting;
    private @Nullable Models models;

    /// @param link to what else can stand here
    CalibrationPane(ObservableValue<Palette> palette, Button link) {
        painting = new CalibrationPainting(palette);
        Label title = new Label("Calibration");
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("hint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, subtitle, space, link);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(painting, Priority.ALWAYS);
        painting.setMinHeight(130);
        getChildren().addAll(head, painting);
    }

    /// The picture for a figure.
    EvaluateFigure.Panel panel() {
        return new EvaluateFigure.Panel("Calibration", subtitle.getText(), painting::paintOn);
    }

    /// Nothing here depends on the threshold: it is drawn anew for other models only.
    void show(Moment moment) {
        ScoreTable before = moment.before().scores();
        ScoreTable after = moment.after().scores();
        if (before == null || after == null || models == moment.models()) {
            return;
        }
        models = moment.models();
        String wanted = moment.models().wanted().words();
        subtitle.setText("share " + wanted + ", by score");
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Look.BEFORE, "before", before.calibration(BINS)));
        ScoreTable uncalibrated = models.uncalibrated().scores();
        if (uncalibrated != null && !models.calibration().isEmpty()) {
            lines.add(
                    new Line(
                            Look.UNCALIBRATED,
                            models.shortName() + ", as it is",
                            uncalibrated.calibration(BINS)));
        }
        lines.add(new Line(Look.AFTER, models.calibratedName(), after.calibration(BINS)));
        painting.show(new CalibrationPainting.Content(wanted, lines));
    }
}
