package org.smotescope.ui.explore;

import javafx.animation.AnimationTimer;

/// Lets time pass while something plays: once for each picture of the screen.
final class Playback {
    private static final double NANOS_PER_MILLI = 1e6;

    private final StoryViewModel story;
    private long before;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (before > 0) {
                        story.advance((now - before) / NANOS_PER_MILLI);
                    }
                    before = now;
                }
            };

    Playback(StoryViewModel story) {
        this.story = story;
    }

    void install() {
        story.playingProperty()
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
