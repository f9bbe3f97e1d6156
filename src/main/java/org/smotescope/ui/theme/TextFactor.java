package org.smotescope.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Tells how large the text is where this stands, for what is painted and cannot follow by itself:
/// an empty text that takes its size from the sheets as any other does.
public final class TextFactor extends Text {
    private final ObservableValue<Double> value =
            fontProperty().map(font -> font.getSize() / TextSize.ROOT);

    public TextFactor() {
        getStyleClass().add("text-factor");
        setFont(Font.font(TextSize.ROOT));
        setManaged(false);
        setMouseTransparent(true);
    }

    /// How many times the size at 100 %.
    public ObservableValue<Double> value() {
        return value;
    }

    /// How many times the size at 100 %, at present.
    public double get() {
        return value.getValue();
    }
}
