package org.smotescope.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.smotescope.ui.theme.Palette;

/// The pictures beside each other: three in a line, two where there is less room.
final class PanelsGrid extends GridPane {
    private static final int ACROSS = 3;
    private static final double NARROW = 700;
    private static final double GAP_ACROSS = 16;
    private static final double GAP_DOWN = 8;

    private final List<PanelView> pictures = new ArrayList<>();
    private List<PanelView> arranged = List.of();
    private int columnCount;

    PanelsGrid(PanelsViewModel model, ObservableValue<Palette> palette) {
        setHgap(GAP_ACROSS);
        setVgap(GAP_DOWN);
        setMinWidth(0);
        for (int i = 0; i < PanelsViewModel.MOST; i++) {
            pictures.add(new PanelView(model, palette));
        }
        model.panelsProperty().subscribe(this::show);
        widthProperty().subscribe(this::arrange);
        pictures.getFirst().textFactor().subscribe(this::arrange);
    }

    /// What is drawn, for a figure.
    List<CompareFigure.Picture> shown() {
        return pictures.stream().map(PanelView::picture).filter(Objects::nonNull).toList();
    }

    private void show(List<Panel> all) {
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).show(i < all.size() ? all.get(i) : null);
        }
        arrange();
    }

    private void arrange() {
        List<PanelView> shown = pictures.stream().filter(Node::isManaged).toList();
        int across =
                shown.size() == 4
                                || getWidth() < NARROW * pictures.getFirst().textFactor().getValue()
                        ? 2
                        : ACROSS;
        if (shown.equals(arranged) && across == columnCount) {
            return;
        }
        arranged = shown;
        columnCount = across;
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int i = 0; i < across; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < shown.size(); i++) {
            if (i % across == 0) {
                RowConstraints line = new RowConstraints();
                line.setVgrow(Priority.ALWAYS);
                line.setFillHeight(true);
                getRowConstraints().add(line);
            }
            add(shown.get(i), i % across, i / across);
        }
    }
}
