package org.smotescope.ui.explore;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Which model's answers lie behind the rows of the plot, and what its signs mean.
public final class BoundaryLabel extends VBox {
    private static final double TINT = 0.22;
    private static final double OUTLINE = 0.6;

    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private final ObjectProperty<BoundaryNote> note =
            new SimpleObjectProperty<>(this, "note", BoundaryNote.NONE);
    private final Label words = new Label();
    private final Tooltip more = new Tooltip();
    private final HBox keys = new HBox(16);

    public BoundaryLabel() {
        getStyleClass().add("boundary-label");
        setAlignment(Pos.TOP_RIGHT);
        keys.setAlignment(Pos.CENTER_RIGHT);
        words.getStyleClass().add("words");
        more.setWrapText(true);
        more.setMaxWidth(360);
        words.setTooltip(more);
        getChildren().addAll(words, keys);
        note.subscribe(this::show);
        palette.subscribe(this::show);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public ObjectProperty<BoundaryNote> noteProperty() {
        return note;
    }

    private void show() {
        BoundaryNote shown = note.get();
        setVisible(!shown.words().isEmpty());
        setManaged(isVisible());
        words.setText(shown.words());
        more.setText(shown.more());
        keys.getChildren().setAll(shown.keys().stream().map(this::key).toList());
    }

    private Node key(BoundaryNote.Key key) {
        Label label = new Label(key.words(), key.isLine() ? line() : tint(key.look()));
        label.setGraphicTextGap(6);
        return label;
    }

    private Node line() {
        Line line = new Line(0, 0, 16, 0);
        line.setStroke(palette.get().text());
        line.setStrokeWidth(1.6);
        return line;
    }

    private Node tint(int look) {
        Color colour = palette.get().classColour(look);
        Rectangle tint = new Rectangle(14, 10);
        tint.setFill(palette.get().canvas().interpolate(colour, TINT));
        tint.setStroke(palette.get().canvas().interpolate(colour, OUTLINE));
        return tint;
    }
}
