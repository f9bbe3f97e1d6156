package org.smotescope.ui.render;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Place;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.evaluate.EvaluateView;
import org.smotescope.ui.shell.Composition;
import org.smotescope.ui.shell.ThemeChoice;

/// Takes the picture: builds the window's content in a scene that is never shown, waits until
/// everything in it is computed, and writes its pixels.
final class WindowPicture {
    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private static final int POLL_MILLIS = 40;

    /// How often in a row nothing must have been under way: what eases in has come to rest then.
    private static final int CALM_POLLS = 25;

    private final PictureOrder order;
    private final BackgroundJobs background = new BackgroundJobs(Platform::runLater);
    private final SettledJobs jobs = new SettledJobs(background);
    private final Composition window;
    private final Scene scene;
    private boolean isChanged;

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
        window.themes().dress(scene);
        Place place = place();
        window.shell().place().set(place);
        if (place instanceof EvaluateView evaluate) {
            evaluate.compareAt(order.pose().compareAt());
        }
        window.workspace().open(order.source());
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
        WindowPicture picture = onWindowThread(() -> new WindowPicture(order));
        try {
            picture.await();
            int[] pixels = onWindowThread(picture::pixels);
            AtomicFile.write(
                    order.out(),
                    order.source().file(),
                    out -> Png.write(out, order.width(), order.height(), pixels));
        } finally {
            picture.background.close();
        }
    }

    private Place place() {
        return window.shell().places().stream()
                .filter(place -> place.title().equalsIgnoreCase(order.place()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DataProblem(
                                        "there is no place " + order.place(),
                                        Mend.advice("use data, explore or evaluate")));
    }

    private void await() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        int calm = 0;
        while (calm < CALM_POLLS) {
            if (System.nanoTime() > end) {
                throw new DataProblem("the picture took more than five minutes");
            }
            calm = onWindowThread(this::isReady) ? calm + 1 : 0;
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DataProblem("interrupted");
            }
        }
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
        return run != null && run.recipe().equals(recipe) && jobs.isSettled();
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

    private static <T> T onWindowThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataProblem("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
