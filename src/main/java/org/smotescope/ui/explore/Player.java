package org.smotescope.ui.explore;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/// The time within a story, and what moves it. It knows no clock: who draws tells it how much time
/// has passed.
final class Player {
    /// What can be chosen, slowest first.
    static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0);

    private final ReadOnlyDoubleWrapper time = new ReadOnlyDoubleWrapper(this, "time");
    private final ReadOnlyDoubleWrapper duration = new ReadOnlyDoubleWrapper(this, "duration");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
    private List<Double> stops = List.of(0.0);

    ReadOnlyDoubleProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty durationProperty() {
        return duration.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    DoubleProperty speedProperty() {
        return speed;
    }

    double time() {
        return time.get();
    }

    double duration() {
        return duration.get();
    }

    boolean isPlaying() {
        return playing.get();
    }

    boolean isAtEnd() {
        return time.get() >= duration.get();
    }

    /// Another story.
    ///
    /// @param newStops where stepping stops, the beginning and the end among them
    void load(List<Double> newStops, double at) {
        stops = newStops;
        duration.set(newStops.getLast());
        seek(at);
    }

    void play() {
        playing.set(duration.get() > 0);
    }

    void pause() {
        playing.set(false);
    }

    void seek(double millis) {
        time.set(Math.clamp(millis, 0, duration.get()));
    }

    /// Lets time pass while playing; at the end it stops.
    void advance(double realMillis) {
        if (playing.get()) {
            seek(time.get() + realMillis * speed.get());
            if (isAtEnd()) {
                pause();
            }
        }
    }

    /// To the next stop; false where there is none.
    boolean next() {
        for (double stop : stops) {
            if (stop > time.get()) {
                seek(stop);
                return true;
            }
        }
        return false;
    }

    /// To the stop before; false where there is none.
    boolean back() {
        for (double stop : stops.reversed()) {
            if (stop < time.get()) {
                seek(stop);
                return true;
            }
        }
        return false;
    }

    /// The next speed up or down the list.
    ///
    /// @param steps 1 for faster, -1 for slower
    void changeSpeed(int steps) {
        int now = SPEEDS.indexOf(speed.get());
        speed.set(SPEEDS.get(Math.clamp((long) now + steps, 0, SPEEDS.size() - 1)));
    }
}
