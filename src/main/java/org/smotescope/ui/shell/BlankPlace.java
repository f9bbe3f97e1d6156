package org.smotescope.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.Place;

final class BlankPlace implements Place {
    @Override
    public String title() {
        return "Data";
    }

    @Override
    public Node centre() {
        return new StackPane();
    }

    @Override
    public @Nullable Node inspector() {
        return new StackPane();
    }
}
