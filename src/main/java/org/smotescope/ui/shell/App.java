package org.smotescope.ui.shell;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.SystemDialogs;

/// The window.
public final class App extends Application {
    private static final String FIRST_SAMPLE = "two-moons.csv";
    private static final String FIRST_PLACE = "Explore";

    private @Nullable BackgroundJobs jobs;
    private @Nullable Memory memory;

    /// Opens the window and returns when it is closed.
    ///
    /// @param arguments nothing, or a file to open
    public static void open(List<String> arguments) {
        QuietStart.apply();
        launch(App.class, arguments.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        BackgroundJobs work = new BackgroundJobs(Platform::runLater);
        jobs = work;
        Settings settings = Settings.of(settingsFile());
        Composition parts =
                new Composition(
                        work,
                        new SystemDialogs(() -> stage),
                        Platform.getPreferences().colorSchemeProperty(),
                        stage::close);
        Scene scene = new Scene(parts.shell().root());
        parts.themes().dress(scene);
        new FileDrop(parts.files()).accept(scene);
        Memory kept = new Memory(settings, stage, parts);
        kept.restore();
        memory = kept;
        stage.setTitle("Smotescope");
        addIcons(stage);
        stage.setScene(scene);
        parts.shell().begin(FIRST_PLACE);
        openFirst(parts);
        stage.show();
    }

    @Override
    public void stop() {
        if (memory != null) {
            memory.save();
        }
        if (jobs != null) {
            jobs.close();
        }
    }

    private void openFirst(Composition parts) {
        Path file = file(getParameters().getRaw());
        if (file == null) {
            parts.files().open(Samples.source(FIRST_SAMPLE));
        } else {
            parts.files().openFirst(file, Samples.source(FIRST_SAMPLE));
        }
    }

    private static @Nullable Path file(List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.isBlank()) {
                return Path.of(argument);
            }
        }
        return null;
    }

    private static @Nullable Path settingsFile() {
        Map<String, String> environment = System.getenv();
        try {
            return Settings.usualFile(
                    System.getProperty("os.name", ""),
                    environment,
                    Path.of(System.getProperty("user.home", "")));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static void addIcons(Stage stage) {
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            InputStream icon =
                    App.class.getResourceAsStream(
                            "/org/smotescope/ui/icons/smotescope-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
    }
}
