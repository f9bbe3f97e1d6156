package org.smotescope.ui.session;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.dialog.NoDialogs;

/// A program of its own that resumes its session and changes it every few milliseconds until it is
/// killed. Each change is logged with its time.
final class Editing {
    static final int PAUSE_MILLIS = 5;

    private Editing() {}

    /// @param arguments the state folder, the log, the number of the first change
    public static void main(String[] arguments) throws Exception {
        ExecutorService window = Executors.newSingleThreadExecutor();
        BackgroundJobs jobs = new BackgroundJobs(window);
        long first = Long.parseLong(arguments[2]);
        LiveWorkspace workspace = window.submit(() -> resumed(Path.of(arguments[0]), jobs)).get();
        while (window.submit(() -> workspace.recipe().get() == null).get()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        try (OutputStream log = new FileOutputStream(arguments[1])) {
            for (long n = first; ; n++) {
                long number = n;
                window.submit(() -> workspace.change(recipe -> changed(recipe, number))).get();
                String line = number + " " + System.currentTimeMillis() + "\n";
                log.write(line.getBytes(StandardCharsets.UTF_8));
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static LiveWorkspace resumed(Path state, BackgroundJobs jobs) {
        LiveWorkspace workspace = new LiveWorkspace(jobs);
        NoDialogs dialogs = new NoDialogs();
        FileActions files = new FileActions(workspace, jobs, dialogs);
        TestSessions.of(workspace, files, dialogs, jobs)
                .resume(
                        new StateFolder(state).take().orElseThrow(),
                        Samples.source("two-moons.csv"));
        return workspace;
    }

    /// The recipe after the change of this number: what it was before does not matter.
    static Recipe changed(Recipe recipe, long number) {
        return recipe.withResample(
                        recipe.resample()
                                .withSeed(number)
                                .withSetting("k", Long.toString(1 + number % 9)))
                .withThreshold(number % 101 / 101.0);
    }
}
