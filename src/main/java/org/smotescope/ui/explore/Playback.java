package org.smotescope.ui.explore;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// Lets time pass while something plays: once for each picture of the screen.
final class Playback {
    private static final double NANOS_PER_MILLI = 1e6;

    private final ObservableValue<Boolean> playing;
    private final DoubleConsumer advance;
    private long before;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (before > 0) {
                        advance.accept((now - before) / NANOS_PER_MILLI);
                    }
                    before = now;
                }
            };

    /// @param playing whether time is to pass
    /// @param advance told how many milliseconds have passed
    Playback(ObservableValue<Boolean> playing, DoubleConsumer advance) {
        this.playing = playing;
        this.advance = advance;
    }

    void install() {
        playing.subscribe(
                isPlaying -> {
                    before = 0;
                    if (isPlaying) {
                        timer.start();
                    } else {
                        timer.stop();
                    }
                });
    }
}
