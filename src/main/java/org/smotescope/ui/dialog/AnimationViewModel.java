package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.FigureViewModel.Size;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.AnimationFile;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.form.Figures;
import org.smotescope.ui.theme.Theme;

/// One export of an animation: what kind of files, how it looks, and how far it is.
public final class AnimationViewModel {
    /// Frames per second that divide a hundred, as a GIF counts in hundredths of a second.
    static final List<Integer> RATES = List.of(10, 20, 25, 50);

    static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 8.0);
    private static final String LANE = "animation";

    /// What is written.
    public enum Kind {
        GIF("GIF", "One file that plays in browsers and slides."),
        FRAMES("PNG files", "A new folder with a numbered picture for each frame.");

        private final String words;
        private final String help;

        Kind(String words, String help) {
            this.words = words;
            this.help = help;
        }

        String words() {
            return words;
        }

        String help() {
            return help;
        }
    }

    /// What is exported.
    ///
    /// @param millis how long it takes
    /// @param made the animation in a look
    /// @param theme of the window
    /// @param source name of the data
    record Told(
            double millis,
            Function<FigureLook, @Nullable Animation> made,
            Theme theme,
            String source) {}

    private final Jobs jobs;
    private final Told told;
    private final @Nullable Path input;
    private final Consumer<Path> finished;
    private final List<Size> sizes =
            List.of(
                    new Size("Medium", 800, 600),
                    new Size("Small", 480, 360),
                    new Size("Slide", 1280, 720));
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.GIF);
    private final ObjectProperty<Integer> rate = new SimpleObjectProperty<>(RATES.get(1));
    private final ObjectProperty<Double> speed = new SimpleObjectProperty<>(SPEEDS.get(1));
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Size> size = new SimpleObjectProperty<>(sizes.getFirst());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param input the open file, which is never written to; null for a sample
    /// @param finished receives the file or folder
    AnimationViewModel(Jobs jobs, Told told, @Nullable Path input, Consumer<Path> finished) {
        this.jobs = jobs;
        this.told = told;
        this.input = input;
        this.finished = finished;
        this.theme = new SimpleObjectProperty<>(told.theme());
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /// Frames per second.
    public ObjectProperty<Integer> rate() {
        return rate;
    }

    public ObjectProperty<Double> speed() {
        return speed;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Size> size() {
        return size;
    }

    /// What can be chosen.
    List<Size> sizes() {
        return sizes;
    }

    public BooleanProperty working() {
        return working;
    }

    /// The share that is written.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Why the last attempt failed, or an empty text.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    static String words(double times) {
        return (times < 1 ? "\u00bd" : String.valueOf((int) times)) + "\u00d7";
    }

    /// "59 frames, 2.9 s."
    public String outcome() {
        return Figures.count(file().frames(told.millis()), "frame")
                + ", "
                + Figures.time(told.millis() / 1000 / speed.get())
                + ". "
                + kind.get().help();
    }

    private AnimationFile file() {
        Size chosen = size.get();
        return new AnimationFile(
                new FigureLook(theme.get(), chosen.width(), chosen.height()),
                rate.get(),
                speed.get());
    }

    /// The proposed name of the file or folder.
    public String fileName() {
        int dot = told.source().lastIndexOf('.');
        String name = dot > 0 ? told.source().substring(0, dot) : told.source();
        return name + (kind.get() == Kind.GIF ? "-story.gif" : "-frames");
    }

    /// Writes it.
    public void start(Path target) {
        AnimationFile file = file();
        Animation animation = told.made().apply(file.look());
        if (animation == null) {
            problem.set("There is nothing to tell any more.");
            return;
        }
        problem.set("");
        progress.set(-1);
        working.set(true);
        Kind what = kind.get();
        jobs.submit(
                LANE,
                monitor -> {
                    if (what == Kind.GIF) {
                        file.writeGif(animation, target, input, monitor);
                    } else {
                        file.writeFrames(animation, target, monitor);
                    }
                    return target;
                },
                progress::set,
                written -> {
                    working.set(false);
                    finished.accept(written);
                },
                this::failed);
    }

    /// Gives up writing. No part is left behind.
    public void cancel() {
        jobs.cancel(LANE);
        working.set(false);
    }

    private void failed(Throwable cause) {
        working.set(false);
        if (!(cause instanceof CancellationException)) {
            problem.set(Problems.ofData(cause).line());
        }
    }
}
