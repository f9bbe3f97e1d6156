package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Marks and what they mean, in as many lines as they need. Other nodes stand behind them.
public final class Legend extends FlowPane {

    /// One mark of the row and its meaning.
    ///
    /// @param icon the mark
    /// @param text what it means
    /// @param toggle switches the marks off and on, or null where they cannot be
    public record Entry(MarkIcon icon, String text, @Nullable Toggle toggle) {

        /// An entry that is no switch.
        public Entry(MarkIcon icon, String text) {
            this(icon, text, null);
        }
    }

    /// A switch of marks.
    ///
    /// @param isShown whether the marks are shown now
    public record Toggle(boolean isShown, Runnable press) {}

    private static final double LINE = 24;

    private final List<Labeled> labels = new ArrayList<>();
    private final ObjectProperty<Palette> palette =
            new SimpleObjectProperty<>(this, "palette", Theme.LIGHT.palette());

    public Legend() {
        super(20, 0);
        getStyleClass().add("plot-legend");
        getStylesheets().add(PlotStyle.sheet());
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public void setEntries(List<Entry> entries) {
        int focused = focused();
        // What stands behind stays in place, with the focus if it has it.
        getChildren().removeAll(labels);
        labels.clear();
        entries.forEach(entry -> labels.add(label(entry)));
        getChildren().addAll(0, labels);
        if (focused >= 0 && focused < labels.size()) {
            labels.get(focused).requestFocus();
        }
    }

    /// Which entry has the focus, or -1.
    private int focused() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Labeled label(Entry entry) {
        entry.icon().paletteProperty().bind(palette);
        Toggle toggle = entry.toggle();
        Labeled label = toggle == null ? new Label() : button(entry.text(), toggle);
        label.setText(
                toggle == null || toggle.isShown() ? entry.text() : entry.text() + ", hidden");
        label.setGraphic(entry.icon());
        label.setGraphicTextGap(8);
        label.setMinHeight(LINE);
        return label;
    }

    private static Button button(String text, Toggle toggle) {
        Button button = new Button();
        button.getStyleClass().addAll("link-button", "legend-switch");
        if (!toggle.isShown()) {
            button.getStyleClass().add("off");
        }
        button.setMnemonicParsing(false);
        button.setOnAction(event -> toggle.press().run());
        button.setTooltip(new Tooltip((toggle.isShown() ? "Hide: " : "Show again: ") + text));
        return button;
    }
}
