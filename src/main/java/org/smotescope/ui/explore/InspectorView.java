package org.smotescope.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.theme.Palette;

/// The right panel of Explore: what there is to say about a row. What was checked stays in sight
/// while the rest scrolls.
public final class InspectorView {
    private static final Insets UNDER_FACTS = new Insets(0, 0, 8, 0);

    private final ObservableValue<Palette> palette;
    private final InspectorLists lists;
    private final GapLine gapLine;
    private final VBox body = new VBox();
    private final VBox foot = new VBox();
    private final VBox root = new VBox();

    /// @param model says what is shown
    /// @param palette the colours of the window's theme
    public InspectorView(ExploreViewModel model, ObservableValue<Palette> palette) {
        this.palette = palette;
        this.gapLine = new GapLine(palette);
        this.lists = new InspectorLists(model::pick);
        ScrollPane scroll = new ScrollPane(new VBox(body, new ChecksView(model.checks(), palette)));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getStyleClass().add("inspector-body");
        root.getStyleClass().add("explore-inspector");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(getClass().getResource("explore.css"))
                                .toExternalForm());
        root.getChildren().addAll(scroll, foot);
        model.inspectionProperty().subscribe(this::show);
    }

    /// What fills the right panel.
    public Parent root() {
        return root;
    }

    private void show(Inspection inspection) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(inspection.title()));
        Inspection.Tally tally = inspection.tally();
        if (tally != null) {
            nodes.addAll(TallyView.nodes(tally, palette));
        }
        if (!inspection.heading().isEmpty()) {
            section(nodes, List.of(TallyView.heading(inspection.heading())));
        }
        inspection.facts().forEach(fact -> nodes.add(fact(fact, inspection.title())));
        inspection
                .gap()
                .ifPresent(
                        gap -> {
                            gapLine.show(gap, inspection.title().look());
                            nodes.add(gapLine);
                        });
        if (inspection.gap().isEmpty() && !inspection.facts().isEmpty()) {
            VBox.setMargin(nodes.getLast(), UNDER_FACTS);
        }
        inspection.words().forEach(words -> nodes.add(sentence(words)));
        if (inspection.columns() != null) {
            section(nodes, lists.columns(inspection.columns()));
        }
        if (inspection.nearest() != null) {
            section(nodes, lists.nearest(inspection.nearest())).getStyleClass().add("listed");
        }
        if (inspection.children() != null) {
            section(nodes, lists.children(inspection.children()));
        }
        KeptNodes.show(body.getChildren(), nodes);
        showFoot(inspection);
    }

    private static Node sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("inspector-words");
        return label;
    }

    private static Node section(List<Node> body, List<Node> nodes) {
        Region rule = new Region();
        rule.getStyleClass().add("inspector-rule");
        VBox box = new VBox();
        box.getStyleClass().add("inspector-section");
        box.getChildren().setAll(nodes);
        body.add(rule);
        body.add(box);
        return box;
    }

    private Node title(Inspection.Title title) {
        Label words = new Label(title.words());
        words.getStyleClass().add("strong");
        words.setMinWidth(0);
        Label state = new Label(title.state());
        state.getStyleClass().add(title.state().matches("[0-9,]+") ? "title-14" : "hint");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox();
        if (title.sign() != Sign.NONE) {
            line.getChildren().add(Signs.icon(title.sign(), title.look(), palette));
        }
        line.getChildren().addAll(words, InspectorLists.space(), state);
        line.getStyleClass().add("inspector-title");
        return line;
    }

    private Node fact(Inspection.Fact fact, Inspection.Title title) {
        Label name = new Label(fact.name());
        Label value = new Label(fact.value());
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label extra = new Label(fact.extra());
        extra.getStyleClass().addAll("muted", "extra");
        extra.setMinWidth(0);
        HBox line = new HBox();
        line.getStyleClass().add("inspector-fact");
        line.setAlignment(Pos.CENTER_LEFT);
        if (fact.sign() == Sign.NONE) {
            line.getStyleClass().add("plain");
            line.getChildren().addAll(name, InspectorLists.space(), value);
            if (!fact.extra().isEmpty()) {
                line.getChildren().add(extra);
            }
        } else {
            name.getStyleClass().addAll("muted", "fact-name");
            extra.getStyleClass().add("size-12");
            line.getChildren()
                    .addAll(
                            Signs.icon(fact.sign(), title.look(), palette),
                            name,
                            value,
                            InspectorLists.space(),
                            extra);
        }
        return line;
    }

    private void showFoot(Inspection inspection) {
        List<Node> nodes = new ArrayList<>();
        List<String> styles = new ArrayList<>(List.of("inspector-foot"));
        if (!inspection.check().isEmpty()) {
            Label check = new Label(inspection.check());
            check.getStyleClass().addAll("size-12", "inspector-check");
            check.setWrapText(true);
            check.setMinHeight(Region.USE_PREF_SIZE);
            nodes.add(new HBox(4, Icons.good(), check));
        }
        if (!inspection.hints().isEmpty()) {
            styles.add("hints");
        }
        for (String hint : inspection.hints()) {
            Label line = new Label(hint);
            line.getStyleClass().add("hint");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            nodes.add(line);
        }
        if (!foot.getStyleClass().equals(styles)) {
            foot.getStyleClass().setAll(styles);
        }
        KeptNodes.show(foot.getChildren(), nodes);
    }
}
