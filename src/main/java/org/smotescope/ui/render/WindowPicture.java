package org.smotescope.ui.render;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.Monitor;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Evaluator;
import org.smotescope.experiment.Protocol;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Place;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.figure.Animation;
import org.smotescope.ui.figure.AnimationFile;
import org.smotescope.ui.figure.Figure;
import org.smotescope.ui.figure.FigureFile;
import org.smotescope.ui.figure.FigureFormat;
import org.smotescope.ui.figure.ReportFile;
import org.smotescope.ui.shell.Composition;
import org.smotescope.ui.shell.ThemeChoice;
import org.smotescope.ui.sketch.Png;

/// Takes the picture: builds the window's content in a scene that is never shown, waits until
/// everything in it is computed, and writes its pixels.
final class WindowPicture {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// How often in a row nothing must have been under way, which takes 0.4 s: what waits for rest,
    /// at most 0.15 s, has come then.
    private static final int CALM = 10;

    private final PictureOrder order;
    private final BackgroundJobs background = new BackgroundJobs(Platform::runLater);
    private final SettledJobs jobs = new SettledJobs(background);
    private final Composition window;
    private final Scene scene;
    private boolean isChanged;
    private boolean hasAxes;
    private boolean isPosed;
    private int calm;

    private WindowPicture(PictureOrder order) {
        this.order = order;
        this.window =
                new Composition(
                        jobs,
                        new NoDialogs(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
        this.scene = new Scene(window.shell().root(), order.width(), order.height());
        window.themes().choice().set(ThemeChoice.valueOf(order.look().name()));
        window.themes().textSize().set(order.text());
        window.themes().dress(scene);
        window.shell().place().set(place());
        window.workspace().open(order.source(), order.read());
    }

    /// There is nobody to ask.
    private static final class NoDialogs implements Dialogs {
        @Override
        public @Nullable Path openFile(@Nullable Path folder) {
            return null;
        }

        @Override
        public @Nullable Path saveFile(@Nullable Path folder, String name) {
            return null;
        }
    }

    /// Writes the picture; returns when it is there.
    ///
    /// @throws DataProblem if the file cannot be read or the recipe cannot be run
    static void write(PictureOrder order) {
        Headless.start();
        WindowPicture picture = WindowThread.call(() -> new WindowPicture(order));
        try {
            picture.await();
            FigureFormat format = order.figure();
            AnimationFile animation = order.animation();
            if (animation != null) {
                animation.writeGif(
                        WindowThread.call(picture::animation),
                        order.out(),
                        order.source().file(),
                        Monitor.NONE);
            } else if (format != null) {
                new FigureFile(format, order.figureLook(), Math.max(1, order.scale()))
                        .write(
                                WindowThread.call(picture::figure),
                                order.out(),
                                order.source().file());
            } else {
                int[] pixels = WindowThread.call(picture::pixels);
                AtomicFile.write(
                        order.out(),
                        order.source().file(),
                        out -> Png.write(out, order.width(), order.height(), pixels));
            }
        } finally {
            picture.background.close();
        }
    }

    /// Writes the report of what the window shows; returns when it is there.
    ///
    /// @param protocol how it is measured too, or null for the test rows only
    /// @throws DataProblem if the file cannot be read or the recipe cannot be run
    static void report(PictureOrder order, @Nullable Protocol protocol) {
        Headless.start();
        WindowPicture picture = WindowThread.call(() -> new WindowPicture(order));
        try {
            picture.await();
            Run run = WindowThread.call(() -> Objects.requireNonNull(picture.shownRun()));
            EvaluationReport folds =
                    protocol == null
                            ? null
                            : Evaluator.evaluate(run.table(), run.recipe(), protocol, Monitor.NONE);
            List<Figure> figures = WindowThread.call(picture.window.shell()::figures);
            new ReportFile(run, folds, figures).write(order.out(), order.source().file());
        } finally {
            picture.background.close();
        }
    }

    private @Nullable Run shownRun() {
        return window.workspace().run().get();
    }

    private Place place() {
        return window.shell().places().stream()
                .filter(place -> place.title().equalsIgnoreCase(order.place()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DataProblem(
                                        "there is no place " + order.place(),
                                        Mend.advice("use data, explore, compare or evaluate")));
    }

    private void await() {
        if (!WindowThread.await(this::isCalm, PATIENCE)) {
            throw new DataProblem("the picture took more than five minutes");
        }
    }

    private boolean isCalm() {
        calm = isReady() ? calm + 1 : 0;
        return calm == CALM;
    }

    /// Changes the recipe as soon as there is one, and is ready when its run is shown.
    private boolean isReady() {
        DataProblem unreadable = window.workspace().readProblem().get();
        if (unreadable != null) {
            throw unreadable;
        }
        Recipe recipe = window.workspace().recipe().get();
        if (recipe == null) {
            return false;
        }
        if (!isChanged) {
            isChanged = true;
            window.workspace().change(order.change());
            return false;
        }
        if (window.workspace().state().get() instanceof JobState.Failed(var problem)) {
            throw problem;
        }
        Run run = window.workspace().run().get();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        boolean isShown = run != null && run.recipe().equals(recipe) && jobs.isSettled();
        if (isShown && !hasAxes) {
            hasAxes = true;
            new Poser(window).takeAxes(order.pose().explore());
            return false;
        }
        if (isShown && !isPosed) {
            isPosed = true;
            new Poser(window).take(order.pose());
            return false;
        }
        return isShown;
    }

    /// What the place shows as a figure.
    private Figure figure() {
        Figure figure = place().figure();
        if (figure == null) {
            throw new DataProblem(
                    "there is no figure in " + order.place(),
                    Mend.advice("use explore, compare or evaluate"));
        }
        return figure;
    }

    /// What the place tells.
    private Animation animation() {
        Animation animation = place().animation(order.figureLook());
        if (animation == null) {
            throw new DataProblem(
                    "there is no story in " + order.place(),
                    Mend.advice("use explore and a sampler that adds or removes rows"));
        }
        return animation;
    }

    private int[] pixels() {
        scene.snapshot(null);
        WritableImage image = scene.snapshot(null);
        int[] pixels = new int[order.width() * order.height()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        order.width(),
                        order.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        order.width());
        return pixels;
    }
}
