package org.smotescope.ui.shell;

import static java.util.Objects.requireNonNull;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.smotescope.data.io.CsvSource;
import org.smotescope.experiment.Recipe;
import org.smotescope.experiment.Run;
import org.smotescope.ui.Journey;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.async.JobState;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.NoDialogs;
import org.testfx.api.FxRobot;

/// A journey through the whole window.
public abstract class WindowJourney extends Journey {
    private final Jobs jobs;

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    protected Composition parts;

    /// @param jobs does the work; ended after each test
    protected WindowJourney(Jobs jobs) {
        this.jobs = jobs;
    }

    /// Who is asked for files: nobody.
    protected Dialogs dialogs() {
        return new NoDialogs();
    }

    @Override
    protected final Scene scene() {
        parts =
                new Composition(
                        jobs, dialogs(), new SimpleObjectProperty<>(ColorScheme.LIGHT), () -> {});
        Scene scene = new Scene(parts.shell().root(), 1280, 800);
        parts.themes().dress(scene);
        return scene;
    }

    @AfterEach
    final void endJobs() {
        if (jobs instanceof BackgroundJobs background) {
            background.close();
        }
    }

    /// Opens a file and waits until it has been run or is refused.
    protected final void open(FxRobot robot, CsvSource source) {
        robot.interact(() -> parts.files().open(source));
        await(
                () ->
                        parts.workspace().run().get() != null
                                && !(parts.workspace().state().get() instanceof JobState.Running));
    }

    protected final Run run() {
        return requireNonNull(parts.workspace().run().get());
    }

    protected final Recipe recipe() {
        return requireNonNull(parts.workspace().recipe().get());
    }
}
