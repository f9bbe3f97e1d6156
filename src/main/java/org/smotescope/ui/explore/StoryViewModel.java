package org.smotescope.ui.explore;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The timeline of Explore: what is told at this moment, and what moves it.
public final class StoryViewModel {
    private final Narrator narrator;
    private final Player player;
    private final Stagehand stagehand;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyObjectWrapper<Caption> caption =
            new ReadOnlyObjectWrapper<>(Caption.NONE);
    private final ReadOnlyObjectWrapper<Scrub> scrub = new ReadOnlyObjectWrapper<>(Scrub.NOTHING);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");

    /// What the story asks of the place that shows it.
    interface Stagehand {
        /// Nothing is chosen any more that would hide the story.
        void clearStage();

        /// Nothing is chosen any more at all.
        void clearAll();

        /// Changes what is told, with the view going there.
        void turn(Runnable change);
    }

    StoryViewModel(Narrator narrator, Stagehand stagehand) {
        this.narrator = narrator;
        this.player = narrator.player();
        this.stagehand = stagehand;
    }

    /// Whether stages are shown as stills.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public ReadOnlyObjectProperty<Caption> captionProperty() {
        return caption.getReadOnlyProperty();
    }

    /// The stages on the scrubber.
    public ReadOnlyObjectProperty<Scrub> scrubProperty() {
        return scrub.getReadOnlyProperty();
    }

    /// "840 of 840" beside a scrubber without stages, or an empty text.
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Milliseconds since the beginning of what is told.
    public ReadOnlyDoubleProperty timeProperty() {
        return player.timeProperty();
    }

    public ReadOnlyDoubleProperty durationProperty() {
        return player.durationProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return player.playingProperty();
    }

    public DoubleProperty speedProperty() {
        return player.speedProperty();
    }

    /// Starts or stops; with reduced motion goes one stage on. At the end of a row the next row
    /// begins, at the end of all rows the first.
    public void togglePlay() {
        stagehand.clearStage();
        if (player.isPlaying()) {
            player.pause();
        } else if (reducedMotion.get()) {
            next();
        } else {
            stagehand.clearAll();
            narrator.touch();
            stagehand.turn(
                    () -> {
                        if (player.isAtEnd()) {
                            narrator.startAnew();
                        }
                        player.play();
                    });
        }
    }

    public void pause() {
        player.pause();
    }

    /// Lets time pass while playing.
    public void advance(double realMillis) {
        player.advance(realMillis);
    }

    /// One stage on; after the last one the next row begins.
    public void next() {
        step(narrator::next);
    }

    /// One stage back; before the first one to the end of the row before.
    public void back() {
        step(narrator::back);
    }

    /// To the beginning.
    public void first() {
        scrubTo(0);
    }

    /// To the end.
    public void last() {
        scrubTo(player.duration());
    }

    /// To this time.
    public void scrubTo(double millis) {
        step(
                () -> {
                    player.pause();
                    player.seek(millis);
                });
    }

    private void step(Runnable move) {
        stagehand.clearStage();
        narrator.touch();
        stagehand.turn(move);
    }

    public void faster() {
        player.changeSpeed(1);
    }

    public void slower() {
        player.changeSpeed(-1);
    }

    /// Another story, or another part of it, is told.
    void tell(Director now) {
        Scrub stages = Scrub.of(now, narrator.row(), narrator.mode());
        if (!stages.equals(scrub.get())) {
            scrub.set(stages);
        }
    }

    /// What is to be read at this moment.
    void say(Director now, Caption words) {
        caption.set(words);
        progress.set(narrator.progress(now));
    }
}
