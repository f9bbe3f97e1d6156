package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.plot.RowId;

/// The lists of the inspector: columns, nearest rows, new rows.
final class InspectorLists {
    private static final int MOST_COLUMNS = 6;
    private static final double SEEN_COLUMNS = 5.5;
    private static final double COLUMN_HEIGHT = 45;
    private static final double BAR_HEIGHT = 6;

    private final Consumer<RowId> pick;

    /// @param pick told the row that was clicked
    InspectorLists(Consumer<RowId> pick) {
        this.pick = pick;
    }

    static Node space() {
        Pane space = new Pane();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static List<Node> heading(String title, String hint) {
        Label words = new Label(title);
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        VBox heading = new VBox(words);
        heading.getStyleClass().add("inspector-heading");
        if (!hint.isEmpty()) {
            Label small = new Label(hint);
            small.getStyleClass().add("hint");
            small.setWrapText(true);
            heading.getChildren().add(small);
        }
        return new ArrayList<>(List.of(heading));
    }

    List<Node> columns(Inspection.Columns columns) {
        List<Node> nodes = heading(columns.title(), columns.hint());
        VBox lines = new VBox();
        lines.getStyleClass().add("column-lines");
        columns.lines().forEach(line -> lines.getChildren().add(column(line)));
        if (columns.lines().size() > MOST_COLUMNS) {
            ScrollPane scroll = new ScrollPane(lines);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("inspector-columns");
            scroll.setPrefHeight(SEEN_COLUMNS * COLUMN_HEIGHT);
            scroll.setMinHeight(SEEN_COLUMNS * COLUMN_HEIGHT);
            nodes.add(scroll);
        } else {
            nodes.add(lines);
        }
        return nodes;
    }

    private static Node column(Inspection.ColumnLine line) {
        Label name = new Label(line.name());
        name.setMinWidth(0);
        Label unit = new Label(line.unit());
        unit.getStyleClass().addAll("muted", "size-12");
        Label result = new Label(line.result());
        result.getStyleClass().add("title-14");
        result.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(4, name, unit, space(), result);
        VBox box = new VBox(first);
        if (!line.arithmetic().isEmpty()) {
            Label arithmetic = new Label(line.arithmetic());
            arithmetic.getStyleClass().addAll("muted", "size-12");
            arithmetic.setWrapText(true);
            box.getChildren().add(arithmetic);
        }
        box.getStyleClass().add("column-line");
        return box;
    }

    List<Node> nearest(Inspection.Nearest nearest) {
        List<Node> nodes = heading(nearest.title(), nearest.hint());
        nearest.lines().forEach(near -> nodes.add(near(near)));
        return nodes;
    }

    private Node near(Inspection.Near near) {
        boolean picked = near.choice() == Inspection.Choice.PICKED;
        Label rank = styled(Integer.toString(near.rank()), "rank");
        Label name = styled(near.name(), "name");
        Label distance = styled(near.distance(), "distance");
        for (Label label : List.of(rank, name, distance)) {
            label.getStyleClass().addAll("size-12", picked ? "strong" : "plain");
        }
        if (!picked) {
            rank.getStyleClass().add("muted");
        }
        Region bar = new Region();
        bar.getStyleClass().add("near-bar");
        if (picked) {
            bar.getStyleClass().add("picked");
        }
        HBox line = new HBox(rank, name, new Share(bar, near.share()), distance);
        if (!near.className().isEmpty()) {
            Label className = styled(near.className(), "class-name");
            className.getStyleClass().addAll("size-12", "muted");
            line.getChildren().add(2, className);
        }
        line.getStyleClass().addAll("near-line", "clickable", "focus-ring");
        line.setFocusTraversable(true);
        line.setOnMouseClicked(event -> pick.accept(near.row()));
        line.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        pick.accept(near.row());
                    }
                });
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(
                near.rank()
                        + ", "
                        + near.name()
                        + (near.className().isEmpty() ? "" : ", " + near.className())
                        + (near.distance().isEmpty() ? "" : ", distance " + near.distance())
                        + (picked ? ", picked" : ""));
        return line;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    List<Node> children(Inspection.Children children) {
        List<Node> nodes = heading(children.title(), "");
        for (Inspection.Child child : children.rows()) {
            Hyperlink link = new Hyperlink(child.name());
            link.getStyleClass().add("size-12");
            link.setOnAction(event -> pick.accept(child.row()));
            Label where = new Label(child.where());
            where.getStyleClass().addAll("muted", "size-12");
            HBox line = new HBox(link, space(), where);
            line.getStyleClass().add("near-line");
            nodes.add(line);
        }
        if (children.count() > children.rows().size()) {
            Label more =
                    new Label(
                            "and "
                                    + Figures.count(children.count() - children.rows().size())
                                    + " more");
            more.getStyleClass().add("hint");
            nodes.add(more);
        }
        return nodes;
    }

    /// A bar that takes its share of the room.
    static final class Share extends Region implements KeptNodes.Changing {
        private final Region bar;
        private double share;

        Share(Region bar, double share) {
            this.bar = bar;
            this.share = share;
            getChildren().add(bar);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        @Override
        public boolean showAs(Node made) {
            if (made instanceof Share other
                    && bar.getStyleClass().equals(other.bar.getStyleClass())) {
                share = other.share;
                requestLayout();
                return true;
            }
            return false;
        }

        @Override
        protected void layoutChildren() {
            double length = Math.rint(getWidth() * share);
            bar.resizeRelocate(0, Math.rint((getHeight() - BAR_HEIGHT) / 2), length, BAR_HEIGHT);
        }
    }
}
