package org.smotescope.ui.recipe;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.Figures;

/// Check boxes of the columns that the samplers and the model see.
final class ColumnChoice extends VBox {
    /// More than these scroll.
    private static final int SHOWN = 7;

    private final ColumnsViewModel model;
    private final Label words = new Label();
    private final TextField find = new TextField();
    private final VBox boxes = new VBox();
    private final ScrollPane scroll = new ScrollPane(boxes);
    private final Label more = new Label();
    private final Label idle = new Label();
    private boolean following;

    ColumnChoice(ColumnsViewModel model) {
        this.model = model;
        getStyleClass().add("form-pair");
        setId("columns");
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        find.setPromptText("Find a column");
        find.setAccessibleText("Find a column");
        find.textProperty().bindBidirectional(model.find());
        find.managedProperty().bind(find.visibleProperty());
        boxes.getStyleClass().add("column-boxes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("column-scroll");
        more.getStyleClass().add("hint");
        more.setWrapText(true);
        more.managedProperty().bind(more.visibleProperty());
        idle.setId("columns-idle");
        idle.getStyleClass().add("hint");
        idle.setWrapText(true);
        idle.managedProperty().bind(idle.visibleProperty());
        getChildren().addAll(words, find, scroll, more, idle);
        model.choice().subscribe(this::show);
    }

    private void show(ColumnsViewModel.Choice choice) {
        following = true;
        words.setText(
                "Columns that are used: "
                        + Figures.count(choice.seen())
                        + " of "
                        + Figures.count(choice.of()));
        find.setVisible(choice.isLong());
        List<Node> nodes = new ArrayList<>(boxes.getChildren());
        while (nodes.size() < choice.lines().size()) {
            nodes.add(box());
        }
        List<Node> shown = nodes.subList(0, choice.lines().size());
        for (int i = 0; i < shown.size(); i++) {
            CheckBox box = (CheckBox) shown.get(i);
            ColumnsViewModel.Line line = choice.lines().get(i);
            boolean isIdle = line.use() == ColumnsViewModel.Use.IDLE;
            box.setUserData(line.name());
            box.setText(isIdle ? line.name() + ", not used" : line.name());
            box.setTooltip(new Tooltip(line.name() + ". Use it or leave it out: Space"));
            box.setSelected(line.use() != ColumnsViewModel.Use.LEFT_OUT);
            box.getStyleClass().remove("muted");
            if (isIdle) {
                box.getStyleClass().add("muted");
            }
        }
        // The boxes stay the same nodes, so that they keep the focus.
        if (!boxes.getChildren().equals(shown)) {
            boxes.getChildren().setAll(shown);
        }
        if (choice.lines().size() > SHOWN) {
            if (!scroll.getStyleClass().contains("many")) {
                scroll.getStyleClass().add("many");
            }
        } else {
            scroll.getStyleClass().remove("many");
        }
        idle.setText(choice.idle());
        idle.setVisible(!choice.idle().isEmpty());
        more.setVisible(choice.more() > 0);
        more.setText("and " + Figures.count(choice.more(), "more column"));
        following = false;
    }

    private CheckBox box() {
        CheckBox box = new CheckBox();
        box.setMnemonicParsing(false);
        box.selectedProperty()
                .subscribe(
                        (was, is) -> {
                            if (!following) {
                                model.set(
                                        String.valueOf(box.getUserData()),
                                        is
                                                ? ColumnsViewModel.Use.SEEN
                                                : ColumnsViewModel.Use.LEFT_OUT);
                            }
                        });
        return box;
    }
}
