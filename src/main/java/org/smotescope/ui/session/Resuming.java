package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// Brings sessions back, those that were kept by themselves and those of files.
final class Resuming {
    private static final String LANE = "session";

    private final LiveWorkspace workspace;
    private final FileActions files;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Troubles troubles;
    private final Consumer<Runnable> leave;
    private final Consumer<Loaded> shown;
    private @Nullable Opening opening;
    private Supplier<@Nullable CsvSource> otherwise = () -> null;

    /// A session whose file is being read.
    private record Opening(Coming coming, CsvSource source) {}

    /// @param leave asks whether what is open may be left, before it goes on
    /// @param shown told of each session whose rows are open
    Resuming(
            LiveWorkspace workspace,
            FileActions files,
            Dialogs dialogs,
            Jobs jobs,
            Troubles troubles,
            Consumer<Runnable> leave,
            Consumer<Loaded> shown) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.troubles = troubles;
        this.leave = leave;
        this.shown = shown;
        workspace.recipe().addListener((of, was, is) -> arrived(is));
        workspace.readProblem().addListener((of, was, is) -> unreadable(is));
    }

    /// Opens what was open last.
    ///
    /// @param first is opened where nothing was
    void resume(Slot slot, CsvSource first) {
        otherwise = () -> first;
        jobs.submit(
                LANE,
                monitor -> find(slot),
                fraction -> {},
                resumed -> resume(resumed, slot),
                problem -> {
                    troubles.tell("The session of the last time cannot be opened", problem);
                    openOtherwise();
                });
    }

    private record Resumed(@Nullable Loaded loaded, String words) {}

    private static Resumed find(Slot slot) {
        Slot.Found found = slot.find();
        SessionJson.Kept kept = found.kept();
        try {
            return new Resumed(kept == null ? null : Loaded.of(kept), found.words());
        } catch (RuntimeException why) {
            return new Resumed(null, found.words() + slot.refuse(why));
        }
    }

    private void resume(Resumed resumed, Slot slot) {
        if (!resumed.words.isEmpty()) {
            troubles.tell(resumed.words.strip());
        }
        if (resumed.loaded == null) {
            openOtherwise();
        } else {
            begin(Coming.keptIn(slot, resumed.loaded));
        }
    }

    /// Opens the session that the program was started with.
    ///
    /// @param first is opened where it cannot be
    void openFirst(Path file, CsvSource first) {
        otherwise = () -> first;
        load(file);
    }

    /// Something else is opened: what is being looked for or read must not replace it later.
    void giveUp() {
        jobs.cancel(LANE);
        opening = null;
        otherwise = () -> null;
    }

    /// Opens a session file.
    void load(Path file) {
        jobs.submit(
                LANE,
                monitor -> SessionFiles.load(file),
                fraction -> {},
                loaded -> begin(Coming.ofFile(loaded)),
                problem -> {
                    troubles.tell("", problem);
                    openOtherwise();
                });
    }

    private void begin(Coming coming) {
        CsvSource source = coming.loaded().source();
        if (source == null) {
            missing(coming);
        } else {
            read(coming, source, coming.loaded().session().recipe());
        }
    }

    private void read(Coming coming, CsvSource source, Recipe recipe) {
        opening = new Opening(coming, source);
        workspace.restore(
                source,
                new LiveWorkspace.Left(coming.loaded().session().read(), recipe),
                other -> changed(coming, source, other));
    }

    /// The file of a session is there: one looks at it as it was looked at.
    private void arrived(@Nullable Recipe recipe) {
        Opening now = opening;
        if (recipe == null || now == null) {
            return;
        }
        opening = null;
        if (workspace.source() != now.source) {
            return;
        }
        otherwise = () -> null;
        Slot slot = now.coming.slot();
        if (slot != null) {
            slot.opened();
        }
        shown.accept(now.coming.loaded());
        troubles.decided(now.coming);
    }

    private void unreadable(@Nullable DataProblem problem) {
        Opening now = opening;
        if (problem == null || now == null) {
            return;
        }
        opening = null;
        workspace.dismissReadProblem();
        ask(problem.line() + ".", now.coming, coming -> List.of(another(coming)));
    }

    private void missing(Coming missing) {
        Rows rows = missing.loaded().session().rows();
        Path place =
                rows instanceof Rows.OfFile file ? file.places().getLast() : Path.of(rows.name());
        ask(
                rows.name() + " is not there any more: " + place + ".",
                missing,
                coming -> List.of(another(coming)));
    }

    private void changed(Coming changed, CsvSource source, Table is) {
        opening = null;
        String words = is.name() + " has changed: it has " + FileWords.of(is);
        if (changed.loaded().session().rows() instanceof Rows.OfFile was) {
            words += "; the session was made for " + FileWords.of(was);
        }
        ask(
                words + ".",
                changed,
                coming ->
                        List.of(
                                new Remedy("Use it as it is", () -> use(coming, source)),
                                another(coming)));
    }

    private void ask(String words, Coming coming, Function<Coming, List<Remedy>> ways) {
        Coming waiting = troubles.aside(coming);
        troubles.ask(words, waiting, ways.apply(waiting));
        openOtherwise();
    }

    private Remedy another(Coming coming) {
        return new Remedy(
                "Choose another file\u2026",
                () -> {
                    Path file = dialogs.openFile(files.folder().get());
                    if (file != null) {
                        use(coming, CsvSource.ofFile(file));
                    }
                });
    }

    /// Whatever the file holds now.
    private void use(Coming coming, CsvSource source) {
        Recipe recipe = coming.loaded().session().recipe();
        leave.accept(
                () -> {
                    giveUp();
                    troubles.dismiss();
                    read(coming, source, recipe.withData(recipe.data().withHash("")));
                });
    }

    private void openOtherwise() {
        CsvSource first = otherwise.get();
        if (first != null) {
            otherwise = () -> null;
            workspace.open(first);
        }
    }
}
