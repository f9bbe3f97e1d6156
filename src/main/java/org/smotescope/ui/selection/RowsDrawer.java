package org.smotescope.ui.selection;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.Place;
import org.smotescope.ui.form.WrapBox;

/// Below every place while rows are chosen: which ones, where to see them, and on demand their
/// table.
public final class RowsDrawer {
    private static final String EXPLORE = "Explore";
    private static final String EVALUATE = "Evaluate";

    private final Selection selection;
    private final Consumer<String> begin;
    private final Label words = new Label();
    private final Button elsewhere = link("");
    private final Button list = link("");
    private final ChosenTable table = new ChosenTable();
    private final VBox root;

    /// @param place the place that is shown
    /// @param begin shows the place of a title
    public RowsDrawer(Selection selection, ObservableValue<Place> place, Consumer<String> begin) {
        this.selection = selection;
        this.begin = begin;
        root = new VBox(bar(), table.node());
        root.getStyleClass().add("rows-drawer");
        // Before the table sees it: it would keep the key for cells that are edited.
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        place.subscribe(this::offer);
        selection.rowsProperty().subscribe(rows -> show());
        selection.tableProperty().subscribe(open -> show());
    }

    public Node root() {
        return root;
    }

    private static Button link(String words) {
        Button link = new Button(words);
        link.getStyleClass().add("link-button");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private HBox bar() {
        words.getStyleClass().add("strong");
        words.setMinWidth(0);
        words.setWrapText(true);
        words.setId("chosen-words");
        elsewhere.setId("chosen-elsewhere");
        list.setId("chosen-list");
        list.setOnAction(event -> selection.tableProperty().set(!selection.tableProperty().get()));
        Button clear = link("Clear");
        clear.setId("chosen-clear");
        clear.setTooltip(new Tooltip("Choose nothing: Esc"));
        clear.setOnAction(event -> selection.clear());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new WrapBox();
        bar.getChildren().setAll(words, space, elsewhere, list, clear);
        bar.getStyleClass().add("rows-bar");
        return bar;
    }

    private void offer(Place place) {
        boolean isExplore = place.title().equals(EXPLORE);
        String other = isExplore ? EVALUATE : EXPLORE;
        elsewhere.setText("Show in " + other);
        elsewhere.setOnAction(event -> begin.accept(other));
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            selection.clear();
            event.consume();
        }
    }

    private void show() {
        @Nullable ChosenRows rows = selection.rowsProperty().get();
        boolean isOpen = selection.tableProperty().get();
        setShown(root, rows != null);
        setShown(table.node(), rows != null && isOpen);
        list.setText(isOpen ? "Hide the list" : "List them");
        list.setTooltip(new Tooltip((isOpen ? "Hide" : "Show") + " these rows one by one."));
        // Evaluate judges test rows only.
        setShown(elsewhere, rows instanceof CellRows);
        if (rows != null) {
            words.setText(rows.sentence());
            if (isOpen) {
                table.show(rows);
            }
        }
    }

    private static void setShown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
