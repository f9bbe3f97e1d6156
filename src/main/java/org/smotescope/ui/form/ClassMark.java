package org.smotescope.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.smotescope.ui.theme.Palette;

/// The mark of a class beside its name: colour and shape both say which.
public final class ClassMark extends StackPane {
    /// @param look 0 for the majority, 1 for the minority, then the others by size
    public ClassMark(int look, ObservableValue<Palette> palette) {
        Shape shape = shape(look);
        shape.fillProperty().bind(palette.map(colours -> colour(colours, look)));
        shape.setMouseTransparent(true);
        getChildren().add(shape);
        setMinSize(14, 14);
        setPrefSize(14, 14);
        setMaxSize(14, 14);
    }

    private static Color colour(Palette palette, int look) {
        return palette.classColour(look);
    }

    private static Shape shape(int look) {
        return switch (look) {
            case 0 -> new Circle(4);
            case 1 -> new Polygon(0.0, 8.6, 5.0, 0.0, 10.0, 8.6);
            case 2 -> new Rectangle(7, 7);
            default -> {
                SVGPath plus = new SVGPath();
                plus.setContent("M3 0H6V3H9V6H6V9H3V6H0V3H3Z");
                yield plus;
            }
        };
    }
}
