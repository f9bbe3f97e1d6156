package org.smotescope.ui.explore;

import javafx.animation.AnimationTimer;

/// Lets time pass while something plays: once for each picture of the screen.
final class Playback {
    private static final double NANOS_PER_MILLI = 1e6;

    private final ExploreViewModel model;
    private long before;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (before > 0) {
                        model.advance((now - before) / NANOS_PER_MILLI);
                    }
                    before = now;
                }
            };

    Playback(ExploreViewModel model) {
        this.model = model;
    }

    void install() {
        model.playingProperty()
                .subscribe(
                        playing -> {
                            before = 0;
                            if (playing) {
                                timer.start();
                            } else {
                                timer.stop();
                            }
                        });
    }
}
