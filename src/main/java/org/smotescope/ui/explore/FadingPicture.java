package org.smotescope.ui.explore;

import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// Keeps what a plot shows before it shows something else, and lets it fade over that.
final class FadingPicture {
    private final Region plot;
    private final ImageView before;
    private final Passage passage;

    FadingPicture(Region plot, ImageView before, Passage passage) {
        this.plot = plot;
        this.before = before;
        this.passage = passage;
    }

    void install() {
        before.setManaged(false);
        before.setMouseTransparent(true);
        before.opacityProperty().bind(passage.oldProperty());
        before.visibleProperty().bind(passage.oldProperty().greaterThan(0));
        passage.leavingProperty().subscribe(this::keep);
        passage.underWayProperty()
                .subscribe(
                        underWay -> {
                            if (!underWay) {
                                before.setImage(null);
                            }
                        });
    }

    private void keep(boolean isLeaving) {
        if (isLeaving && plot.getWidth() > 0) {
            WritableImage image = plot.snapshot(null, null);
            before.setImage(image);
            before.setFitWidth(plot.getWidth());
            before.setFitHeight(plot.getHeight());
        }
    }
}
