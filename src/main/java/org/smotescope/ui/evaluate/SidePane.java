package org.smotescope.ui.evaluate;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.Palette;

/// The third panel: calibration, or both models class by class.
final class SidePane extends StackPane {
    private final CalibrationPane calibration;
    private final ClassTable classes;
    private final VBox byClass;

    /// @param choose receives the class whose rows are chosen
    SidePane(ObservableValue<Palette> palette, Consumer<MatrixCell> choose) {
        Button toClasses = link("By class");
        Button toCalibration = link("Calibration");
        calibration = new CalibrationPane(palette, toClasses);
        classes = new ClassTable(palette, choose);
        VBox.setVgrow(classes, Priority.ALWAYS);
        byClass = new VBox(classes, toCalibration);
        getChildren().addAll(calibration, byClass);
        toClasses.setOnAction(event -> choose(byClass, toCalibration));
        toCalibration.setOnAction(event -> choose(calibration, toClasses));
        byClass.setVisible(false);
    }

    private static Button link(String words) {
        Button link = new Button(words);
        link.getStyleClass().addAll("link-button", "panel-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private void choose(Region shown, Button next) {
        calibration.setVisible(shown == calibration);
        byClass.setVisible(shown == byClass);
        next.requestFocus();
    }

    /// Calibration, for a figure.
    EvaluateFigure.Panel panel() {
        return calibration.panel();
    }

    void show(Moment moment) {
        calibration.show(moment);
        classes.show(moment);
    }
}
