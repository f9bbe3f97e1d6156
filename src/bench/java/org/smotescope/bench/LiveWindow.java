package org.smotescope.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.WindowThread;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.shell.Composition;
import org.smotescope.ui.shell.QuietStart;

/// The window as users have it, on a screen that nobody sees.
final class LiveWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final BackgroundJobs background = new BackgroundJobs(Platform::runLater);
    private final TimedJobs jobs = new TimedJobs(background);
    private final Composition parts;
    private final Scene scene;
    private final Stage stage = new Stage();

    private LiveWindow() {
        parts =
                new Composition(
                        jobs,
                        new NoDialogs(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
        scene = new Scene(parts.shell().root(), WIDTH, HEIGHT);
        parts.themes().dress(scene);
        stage.setScene(scene);
        stage.show();
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

    static LiveWindow show() {
        QuietStart.apply();
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        return WindowThread.call(LiveWindow::new);
    }

    TimedJobs jobs() {
        return jobs;
    }

    Composition parts() {
        return parts;
    }

    LiveWorkspace workspace() {
        return parts.workspace();
    }

    Scene scene() {
        return scene;
    }

    /// Goes to a place.
    void turnTo(String place) {
        WindowThread.call(
                () -> {
                    parts.shell().places().stream()
                            .filter(each -> each.title().equals(place))
                            .forEach(parts.shell().place()::set);
                    return null;
                });
        settle();
    }

    void open(CsvSource source) {
        WindowThread.call(
                () -> {
                    workspace().open(source);
                    return null;
                });
        settle();
    }

    /// Changes the recipe and waits for what comes of it.
    void change(UnaryOperator<Recipe> change) {
        WindowThread.call(
                () -> {
                    workspace().change(change);
                    return null;
                });
        settle();
    }

    /// Waits until nothing is under way and the newest recipe is shown.
    void settle() {
        if (!WindowThread.await(this::isSettled, PATIENCE)) {
            throw new IllegalStateException("the window did not come to rest");
        }
    }

    private boolean isSettled() {
        if (workspace().state().get() instanceof JobState.Failed(var problem)) {
            throw problem;
        }
        return jobs.isSettled() && isAnswered();
    }

    /// Whether the run on screen is that of the recipe.
    boolean isAnswered() {
        Run run = workspace().run().get();
        return run != null && run.recipe().equals(workspace().recipe().get());
    }

    /// The slider that is named so.
    Slider slider(String name) {
        return scene.getRoot().lookupAll(".slider").stream()
                .filter(Slider.class::isInstance)
                .map(Slider.class::cast)
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no slider " + name));
    }

    /// The slider within the control that has this id.
    Slider sliderIn(String id) {
        Node row = scene.getRoot().lookup("#" + id);
        if (row == null || !(row.lookup(".slider") instanceof Slider slider)) {
            throw new IllegalStateException("there is no slider in " + id);
        }
        return slider;
    }

    @Override
    public void close() {
        background.close();
        Platform.exit();
    }
}
