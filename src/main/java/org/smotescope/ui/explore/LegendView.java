package org.smotescope.ui.explore;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.smotescope.ui.plot.Legend;
import org.smotescope.ui.theme.Palette;

/// The legend below the plot: marks and what they mean, as switches where they can be hidden.
final class LegendView {
    private final PlotLayers layers;
    private final Legend legend;
    private final Button showAll;
    private final Label shades;

    /// @param shades says what the shades mean where there are any
    LegendView(PlotLayers layers, Legend legend, Button showAll, Label shades) {
        this.layers = layers;
        this.legend = legend;
        this.showAll = showAll;
        this.shades = shades;
    }

    /// @param dense whether the plot has shades
    void install(ObservableValue<Palette> palette, ObservableValue<Boolean> dense) {
        legend.paletteProperty().bind(palette);
        legend.setMinHeight(Region.USE_PREF_SIZE);
        shades.visibleProperty().bind(dense);
        shades.managedProperty().bind(dense);
        showAll.setOnAction(event -> layers.hidden().clear());
        layers.legendProperty().subscribe(this::show);
        layers.hidden().activeProperty().subscribe(this::show);
        layers.hidden().hiddenProperty().subscribe(this::show);
    }

    private void show() {
        legend.setEntries(layers.legendProperty().get().stream().map(this::entry).toList());
        boolean isSome =
                layers.hidden().activeProperty().get()
                        && !layers.hidden().hiddenProperty().get().isEmpty();
        showAll.setVisible(isSome);
        showAll.setManaged(isSome);
    }

    private Legend.Entry entry(LegendLine line) {
        HiddenMarks hidden = layers.hidden();
        return new Legend.Entry(
                Signs.icon(line.sign(), line.look()),
                line.words(),
                hidden.canHide(line)
                        ? new Legend.Toggle(!hidden.isHidden(line), () -> hidden.toggle(line))
                        : null);
    }
}
