package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureFile;
import org.smotescope.ui.figure.FigureFormat;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.theme.Theme;

/// One export of a figure: what kind of file, how it looks, and whether it is written.
public final class FigureViewModel {
    private static final String LANE = "figure";

    /// How large the figure is, in pixels before any scale.
    ///
    /// @param words what it is for
    public record Size(String words, int width, int height) {
        /// "Window: 1008 × 724"
        String label() {
            return words + ": " + width + " \u00d7 " + height;
        }
    }

    /// What is exported.
    ///
    /// @param look as it is in the window
    /// @param source name of the data
    record Shown(Figure figure, FigureLook look, String source) {}

    private final Jobs jobs;
    private final Shown shown;
    private final @Nullable Path input;
    private final Consumer<Path> finished;
    private final List<Size> sizes;
    private final ObjectProperty<FigureFormat> format =
            new SimpleObjectProperty<>(FigureFormat.PNG);
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(2);
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Size> size;
    private final StringProperty title;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param input the open file, which is never written to; null for a sample
    /// @param finished receives the file
    FigureViewModel(Jobs jobs, Shown shown, @Nullable Path input, Consumer<Path> finished) {
        this.jobs = jobs;
        this.shown = shown;
        this.input = input;
        this.finished = finished;
        this.sizes =
                List.of(
                        new Size("Window", shown.look().width(), shown.look().height()),
                        new Size("Paper", 800, 600),
                        new Size("Slide", 1280, 720),
                        new Size("Square", 800, 800));
        this.theme = new SimpleObjectProperty<>(shown.look().theme());
        this.size = new SimpleObjectProperty<>(sizes.getFirst());
        this.title = new SimpleStringProperty(shown.figure().title());
    }

    public ObjectProperty<FigureFormat> format() {
        return format;
    }

    /// Pixels of a PNG for one of the figure's.
    public ObjectProperty<Integer> scale() {
        return scale;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Size> size() {
        return size;
    }

    /// What can be chosen.
    public List<Size> sizes() {
        return sizes;
    }

    public StringProperty title() {
        return title;
    }

    public BooleanProperty working() {
        return working;
    }

    /// Why the last attempt failed, or an empty text.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The figure under the title that was given.
    public Figure figure() {
        return shown.figure().withTitle(title.get().strip());
    }

    /// How it looks by what was chosen.
    public FigureLook look() {
        return new FigureLook(theme.get(), size.get().width(), size.get().height());
    }

    /// "2,016 × 1,448 pixels", or what else the file is.
    public String outcome() {
        FigureFormat kind = format.get();
        return kind == FigureFormat.PNG
                ? size.get().width() * scale.get()
                        + " \u00d7 "
                        + size.get().height() * scale.get()
                        + " pixels. "
                        + kind.help()
                : kind.help();
    }

    /// The proposed name of the file.
    public String fileName() {
        int dot = shown.source().lastIndexOf('.');
        String name = dot > 0 ? shown.source().substring(0, dot) : shown.source();
        return name + "-figure" + format.get().ending();
    }

    /// Writes the file.
    public void start(Path file) {
        problem.set("");
        working.set(true);
        FigureFile kind = new FigureFile(format.get(), look(), scale.get());
        Figure figure = figure();
        jobs.submit(
                LANE,
                monitor -> {
                    kind.write(figure, file, input);
                    return file;
                },
                share -> {},
                written -> {
                    working.set(false);
                    finished.accept(written);
                },
                this::failed);
    }

    /// Gives up writing. No part of a file is left behind.
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
