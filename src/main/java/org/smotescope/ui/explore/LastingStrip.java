package org.smotescope.ui.explore;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Shows strips. What is there to be read is shown at once; that the picture is older than the
/// recipe or that something is being found only once that lasts: while a control is dragged the
/// picture keeps its place.
final class LastingStrip {
    private static final Duration PATIENCE = Duration.millis(100);

    private final Consumer<Strip> show;
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private Strip newest = Strip.CLEAR;
    private boolean lasting;

    LastingStrip(Consumer<Strip> show) {
        this.show = show;
        wait.setOnFinished(
                event -> {
                    lasting = true;
                    show.accept(newest);
                });
    }

    void offer(Strip strip) {
        newest = strip;
        if (!strip.isPassing()) {
            wait.stop();
            lasting = false;
            show.accept(strip);
        } else if (lasting) {
            show.accept(strip);
        } else if (wait.getStatus() != Animation.Status.RUNNING) {
            wait.playFromStart();
        }
    }
}
