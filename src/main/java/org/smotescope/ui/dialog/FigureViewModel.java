package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.FileStem;
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
    private final Writing writing;

    /// @param input the open file, which is never written to; null for a sample
    /// @param finished receives the file
    FigureViewModel(Jobs jobs, Shown shown, @Nullable Path input, Consumer<Path> finished) {
        this.writing = new Writing(jobs, LANE);
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

    /// How far it is, and why it could not be written.
    public Writing writing() {
        return writing;
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
        return FileStem.of(shown.source()) + "-figure" + format.get().ending();
    }

    /// Writes the file.
    public void start(Path file) {
        FigureFile kind = new FigureFile(format.get(), look(), scale.get());
        Figure figure = figure();
        writing.start(
                monitor -> {
                    kind.write(figure, file, input);
                    return file;
                },
                finished);
    }
}
