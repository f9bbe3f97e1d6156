package org.smotescope.ui.explore;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.smotescope.data.synth.Samples;
import org.smotescope.sampling.Mode;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.selection.Selection;
import org.smotescope.ui.theme.Theme;

/// Explore in a frame as wide and as high as the window gives it.
final class Looks {
    final LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
    final Selection selection = new Selection();
    final ExploreViewModel model;
    final Scene scene;

    Looks(String sample, Theme theme, double width, double height) {
        workspace.open(Samples.source(sample));
        model = new ExploreViewModel(workspace, new ImmediateJobs(), selection);
        ExplorePlace place =
                new ExplorePlace(workspace, model, new SimpleObjectProperty<>(theme.palette()));
        boolean wide = width >= 1700;
        BorderPane root = new BorderPane(place.centre());
        root.setTop(sized(new HBox(), "header-bar", -1, 48));
        root.setLeft(sized(new HBox(), "side-panel", wide ? 304 : 272, -1));
        StackPane right = new StackPane(place.inspector());
        right.getStyleClass().add("right");
        root.setRight(sized(right, "side-panel", wide ? 368 : 304, -1));
        HBox bottom = new HBox(new Label("Up to date"), InspectorLists.space(), place.status());
        root.setBottom(sized(bottom, "status-bar", -1, 28));
        scene = new Scene(root, width, height);
        theme.applyTo(scene);
        root.applyCss();
        root.layout();
    }

    /// As in the designs: parity mode and their seed.
    Looks designed() {
        workspace.change(
                recipe ->
                        recipe.withResample(
                                recipe.resample().withMode(Mode.PARITY).withSeed(1386)));
        return this;
    }

    private static Node sized(Region region, String styleClass, double width, double height) {
        region.getStyleClass().add(styleClass);
        if (width > 0) {
            region.setMinWidth(width);
            region.setMaxWidth(width);
        }
        if (height > 0) {
            region.setMinHeight(height);
            region.setMaxHeight(height);
        }
        return region;
    }
}
