package org.smotescope.ui.explore;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Which model's answers lie behind the rows of the plot, and what its signs mean.
public final class BoundaryLabel extends VBox {
    private static final double TINT = 0.22;
    private static final double OUTLINE = 0.6;
    private static final double GAP = 16;
    private static final double NARROWEST = 100;

    /// Wider than any row of keys: they stand in one where there is room.
    private static final double ONE_ROW = 4_000;

    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());
    private final ObjectProperty<BoundaryNote> note =
            new SimpleObjectProperty<>(this, "note", BoundaryNote.NONE);
    private final Label words = new Label();
    private final Tooltip more = new Tooltip();
    private final FlowPane keys = new FlowPane(GAP, 0);

    public BoundaryLabel() {
        getStyleClass().add("boundary-label");
        setAlignment(Pos.TOP_RIGHT);
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setPrefWrapLength(ONE_ROW);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.RIGHT);
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
        label.setWrapText(true);
        // Not by the width of its row, which depends on it in turn.
        label.maxWidthProperty()
                .bind(
                        maxWidthProperty()
                                .map(
                                        most ->
                                                Math.max(
                                                        NARROWEST,
                                                        most.doubleValue()
                                                                - getInsets().getLeft()
                                                                - getInsets().getRight())));
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
