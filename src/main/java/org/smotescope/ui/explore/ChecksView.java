package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.ui.theme.Palette;

/// The figures about the new rows, in the inspector. A line stays the same node whatever it says,
/// so that it keeps the focus.
final class ChecksView extends VBox {
    private final ChecksViewModel model;
    private final ObservableValue<Palette> palette;
    private final Map<CheckKey, CheckLine> lines = new HashMap<>();
    private final Map<Integer, Label> titles = new HashMap<>();
    private final Label note = new Label();
    private final Label hint = hint("Click a line to see its rows and its detail.");
    private final VBox groups = new VBox();

    ChecksView(ChecksViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.palette = palette;
        getStyleClass().add("checks");
        Region rule = new Region();
        rule.getStyleClass().add("inspector-rule");
        Label title = new Label("Checks of the new rows");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setId("checks-note");
        HBox heading = new HBox(8, title, InspectorLists.space(), note);
        heading.getStyleClass().add("inspector-heading");
        groups.getStyleClass().add("check-groups");
        getChildren().addAll(rule, heading, hint, groups);
        managedProperty().bind(visibleProperty());
        model.checksProperty().subscribe(this::show);
    }

    private void show(Checks checks) {
        setVisible(checks.age() != Checks.Age.ABSENT);
        note.setText(checks.note());
        hint.setVisible(!checks.groups().isEmpty());
        hint.setManaged(hint.isVisible());
        groups.pseudoClassStateChanged(CheckLine.EARLIER, checks.age() == Checks.Age.EARLIER);
        List<Node> nodes = new ArrayList<>();
        List<CheckKey> there = new ArrayList<>();
        for (Checks.Group group : checks.groups()) {
            Label title = titles.computeIfAbsent(group.code(), code -> title());
            title.setText(group.title());
            nodes.add(title);
            for (Checks.Line line : group.lines()) {
                CheckLine node =
                        lines.computeIfAbsent(
                                line.key(), key -> new CheckLine(key, model, palette));
                node.show(line, checks);
                nodes.add(node);
                there.add(line.key());
            }
        }
        lines.keySet().retainAll(there);
        if (!groups.getChildren().equals(nodes)) {
            groups.getChildren().setAll(nodes);
        }
    }

    private static Label title() {
        Label title = hint("");
        title.getStyleClass().add("check-group");
        return title;
    }

    static Label hint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
