package org.smotescope.ui.explore;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Place;
import org.smotescope.ui.Workspace;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.form.Icons;
import org.smotescope.ui.theme.Palette;

/// Explore: the rows, and how the new ones came about.
public final class ExplorePlace implements Place {
    private final ExploreViewModel model;
    private final ExploreView view;
    private final InspectorView inspector;
    private final HBox status = new HBox();

    /// @param palette the colours of the window's theme
    public ExplorePlace(
            Workspace workspace, ExploreViewModel model, ObservableValue<Palette> palette) {
        this.model = model;
        this.view = new ExploreView(model, palette);
        this.inspector = new InspectorView(model, palette);
        status.setAlignment(Pos.CENTER_LEFT);
        status.setSpacing(16);
        workspace.run().subscribe(this::showStatus);
    }

    private void showStatus(@Nullable Run run) {
        if (run == null) {
            status.getChildren().clear();
            return;
        }
        String training = Figures.count(run.prepared().train().size()) + " training rows";
        String test = Figures.count(run.prepared().test().size()) + " test rows put away";
        status.getChildren().setAll(new Label(training), new Label(test, Icons.lock()));
    }

    @Override
    public String title() {
        return "Explore";
    }

    @Override
    public Node centre() {
        return view.root();
    }

    @Override
    public Node inspector() {
        return inspector.root();
    }

    @Override
    public Node status() {
        return status;
    }

    @Override
    public void entered() {
        model.showOutcome();
    }

    @Override
    public void left() {
        model.story().pause();
        model.showOutcome();
    }

    @Override
    public void fit() {
        model.fit();
    }

    @Override
    public @Nullable Figure figure() {
        return view.figure();
    }

    @Override
    public @Nullable Animation animation(FigureLook look) {
        return model.animation(look);
    }

    @Override
    public boolean canFind() {
        return true;
    }

    @Override
    public void find() {
        view.find();
    }
}
