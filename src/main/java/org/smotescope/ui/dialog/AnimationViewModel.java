package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.FileStem;
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
    private final Writing writing;

    /// @param input the open file, which is never written to; null for a sample
    /// @param finished receives the file or folder
    AnimationViewModel(Jobs jobs, Told told, @Nullable Path input, Consumer<Path> finished) {
        this.writing = new Writing(jobs, LANE);
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

    /// How far it is, and why it could not be written.
    public Writing writing() {
        return writing;
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
        return FileStem.of(told.source()) + (kind.get() == Kind.GIF ? "-story.gif" : "-frames");
    }

    /// Writes it.
    public void start(Path target) {
        AnimationFile file = file();
        Animation animation = told.made().apply(file.look());
        if (animation == null) {
            writing.refuse("There is nothing to tell any more.");
            return;
        }
        Kind what = kind.get();
        writing.start(
                monitor -> {
                    if (what == Kind.GIF) {
                        file.writeGif(animation, target, input, monitor);
                    } else {
                        file.writeFrames(animation, target, monitor);
                    }
                    return target;
                },
                finished);
    }
}
