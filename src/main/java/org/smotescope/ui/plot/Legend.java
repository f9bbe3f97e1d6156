package org.smotescope.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.smotescope.ui.theme.Palette;
import org.smotescope.ui.theme.Theme;

/// Marks and what they mean, in as many lines as they need. Other nodes stand behind them.
public final class Legend extends FlowPane {

    /// One mark of the row and its meaning.
    ///
    /// @param icon the mark
    /// @param text what it means
    public record Entry(MarkIcon icon, String text) {}

    private static final double LINE = 24;

    private final List<Label> labels = new ArrayList<>();
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
        // What stands behind stays in place, with the focus if it has it.
        getChildren().removeAll(labels);
        labels.clear();
        entries.forEach(entry -> labels.add(label(entry)));
        getChildren().addAll(0, labels);
    }

    private Label label(Entry entry) {
        entry.icon().paletteProperty().bind(palette);
        Label label = new Label(entry.text(), entry.icon());
        label.setGraphicTextGap(8);
        label.setMinHeight(LINE);
        return label;
    }
}
