package org.smotescope.ui.shell;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.BackgroundJobs;
import org.smotescope.ui.dialog.SystemDialogs;
import org.smotescope.ui.session.SessionActions;
import org.smotescope.ui.session.Slot;
import org.smotescope.ui.session.StateFolder;

/// The window.
public final class App extends Application {
    private static final String FIRST_SAMPLE = "two-moons.csv";
    private static final String FIRST_PLACE = "Explore";

    private @Nullable BackgroundJobs jobs;
    private @Nullable Memory memory;
    private @Nullable SessionActions sessions;

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
        sessions = parts.sessions();
        stage.titleProperty().bind(parts.sessions().title());
        stage.setOnCloseRequest(event -> close(event, stage, parts.sessions()));
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
        if (sessions != null) {
            sessions.close();
        }
        if (jobs != null) {
            jobs.close();
        }
    }

    private static void close(WindowEvent event, Stage stage, SessionActions sessions) {
        if (sessions.asks()) {
            event.consume();
            sessions.leave(stage::close);
        }
    }

    /// The file that was named, else what was open last, else a sample.
    private void openFirst(Composition parts) {
        Path file = file(getParameters().getRaw());
        CsvSource sample = Samples.source(FIRST_SAMPLE);
        Slot slot = stateFolder().flatMap(StateFolder::take).orElse(null);
        if (file == null && slot != null) {
            parts.sessions().resume(slot, sample);
            return;
        }
        if (slot != null) {
            parts.sessions().keep(slot);
        }
        if (file == null) {
            parts.files().open(sample);
        } else if (file.toString().endsWith(".smotescope")) {
            parts.sessions().openFirst(file, sample);
        } else {
            parts.files().openFirst(file, sample);
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
        return usual(Settings::usualFile).orElse(null);
    }

    private static Optional<StateFolder> stateFolder() {
        return usual(StateFolder::usual);
    }

    private interface Usual<T> {
        T of(String os, Map<String, String> environment, Path home);
    }

    /// Empty where the environment names folders that cannot be.
    private static <T> Optional<T> usual(Usual<T> place) {
        try {
            return Optional.of(
                    place.of(
                            System.getProperty("os.name", ""),
                            System.getenv(),
                            Path.of(System.getProperty("user.home", ""))));
        } catch (InvalidPathException e) {
            return Optional.empty();
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
