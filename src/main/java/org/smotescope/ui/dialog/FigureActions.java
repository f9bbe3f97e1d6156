package org.smotescope.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.FileStem;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Place;
import org.smotescope.ui.Problems;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.figure.FigurePixels;
import org.smotescope.ui.figure.ReportFile;
import org.smotescope.ui.theme.Theme;

/// Pictures that leave the window, wherever they are asked for.
public final class FigureActions {
    private static final int COPIED_SCALE = 2;

    private final LiveWorkspace workspace;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final ObjectProperty<@Nullable Path> folder;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<@Nullable FigureViewModel> exporting =
            new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable AnimationViewModel> animating =
            new ReadOnlyObjectWrapper<>();

    private Function<Run, @Nullable EvaluationReport> measured = run -> null;

    /// @param folder that the next dialog begins in
    /// @param tell receives a sentence about what was done
    FigureActions(
            LiveWorkspace workspace,
            Jobs jobs,
            Dialogs dialogs,
            ObjectProperty<@Nullable Path> folder,
            Consumer<String> tell) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.folder = folder;
        this.tell = tell;
    }

    /// Says where reports find what was measured on folds.
    ///
    /// @param found null where nothing was measured for a run
    public void setMeasured(Function<Run, @Nullable EvaluationReport> found) {
        measured = found;
    }

    /// The export that is being set up or written, or null.
    public ReadOnlyObjectProperty<@Nullable FigureViewModel> exporting() {
        return exporting.getReadOnlyProperty();
    }

    /// Begins an export.
    ///
    /// @param figure what is shown, or null where there is nothing
    /// @param look as it is shown
    public void export(@Nullable Figure figure, FigureLook look) {
        if (figure == null) {
            tell.accept("There is no figure here.");
            return;
        }
        exporting.set(
                new FigureViewModel(
                        jobs,
                        new FigureViewModel.Shown(figure, look, shownName()),
                        workspace.file(),
                        this::finished));
    }

    /// Asks where to and writes.
    public void saveAs(FigureViewModel export) {
        Path file = dialogs.saveFile(folder.get(), export.fileName());
        if (file != null) {
            folder.set(file.toAbsolutePath().getParent());
            export.start(file);
        }
    }

    /// Gives the export up.
    public void dismiss() {
        FigureViewModel export = exporting.get();
        if (export != null) {
            export.writing().cancel();
        }
        exporting.set(null);
        AnimationViewModel animation = animating.get();
        if (animation != null) {
            animation.writing().cancel();
        }
        animating.set(null);
    }

    /// The animation that is being set up or written, or null.
    public ReadOnlyObjectProperty<@Nullable AnimationViewModel> animating() {
        return animating.getReadOnlyProperty();
    }

    /// Begins an export of what the place tells.
    ///
    /// @param theme of the window
    public void animate(Place place, Theme theme) {
        Animation animation = place.animation(new FigureLook(theme, 800, 600));
        if (animation == null) {
            tell.accept("There is no story here.");
            return;
        }
        animating.set(
                new AnimationViewModel(
                        jobs,
                        new AnimationViewModel.Told(
                                animation.millis(), place::animation, theme, shownName()),
                        workspace.file(),
                        this::finished));
    }

    /// Asks where to and writes.
    public void saveAs(AnimationViewModel export) {
        Path file = dialogs.saveFile(folder.get(), export.fileName());
        if (file != null) {
            folder.set(file.toAbsolutePath().getParent());
            export.start(file);
        }
    }

    /// Asks where to and writes a report of the run that is shown.
    ///
    /// @param figures what the places show
    public void report(List<Figure> figures) {
        Run run = workspace.run().get();
        Path file =
                run == null
                        ? null
                        : dialogs.saveFile(folder.get(), FileStem.of(shownName()) + "-report.html");
        if (run == null || file == null) {
            return;
        }
        folder.set(file.toAbsolutePath().getParent());
        ReportFile report = new ReportFile(run, measured.apply(run), figures);
        Path input = workspace.file();
        jobs.submit(
                "report",
                monitor -> {
                    report.write(file, input);
                    return file;
                },
                share -> {},
                this::finished,
                problem -> tell.accept(Problems.ofData(problem).line()));
    }

    /// Puts the picture on the clipboard.
    ///
    /// @param figure what is shown, or null where there is nothing
    public void copy(@Nullable Figure figure, FigureLook look) {
        if (figure == null) {
            tell.accept("There is no figure here.");
            return;
        }
        int width = look.width() * COPIED_SCALE;
        int height = look.height() * COPIED_SCALE;
        WritableImage image = new WritableImage(width, height);
        int[] pixels = FigurePixels.of(figure, look, COPIED_SCALE);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept("Copied the figure, " + width + " \u00d7 " + height + " pixels.");
    }

    /// The name of what the pictures show, which stays when another file cannot be read.
    private String shownName() {
        Run run = workspace.run().get();
        return run == null ? workspace.lastRead() : run.table().name();
    }

    private void finished(Path file) {
        animating.set(null);
        exporting.set(null);
        tell.accept("Wrote " + file.getFileName() + ".");
    }
}
