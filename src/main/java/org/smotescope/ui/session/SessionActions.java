package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.Table;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.Documents;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// Opening and saving sessions, and what is asked before one is left.
public final class SessionActions implements Documents {
    private static final String LANE = "session";

    private final LiveWorkspace workspace;
    private final FileActions files;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final WindowView view;
    private final OpenSession open;
    private final RecentFiles recent;
    private final ReadOnlyObjectWrapper<@Nullable Asking> asking = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private @Nullable Opening opening;
    private Supplier<@Nullable CsvSource> otherwise = () -> null;

    /// A session whose file is being read.
    private record Opening(Loaded loaded, CsvSource source, @Nullable Slot slot) {}

    public SessionActions(
            LiveWorkspace workspace,
            FileActions files,
            Dialogs dialogs,
            Jobs jobs,
            WindowView view) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.view = view;
        this.open = new OpenSession(workspace, view);
        this.recent = new RecentFiles(workspace, files, jobs);
        files.setDocuments(this);
        workspace.recipe().addListener((of, was, is) -> arrived(is));
        workspace.readProblem().addListener((of, was, is) -> unreadable(is));
    }

    /// The files that were open last.
    public RecentFiles recent() {
        return recent;
    }

    /// What is asked before the session is left, or null.
    public ReadOnlyObjectProperty<@Nullable Asking> asking() {
        return asking.getReadOnlyProperty();
    }

    /// Why a session is not open or kept as it was, or null.
    public ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes the trouble out of sight.
    public void dismissTrouble() {
        trouble.set(null);
    }

    /// The title of the window.
    public ObservableValue<String> title() {
        return open.title();
    }

    /// Opens what was open last, and keeps every change from now on.
    ///
    /// @param first is opened where nothing was
    public void resume(Slot slot, CsvSource first) {
        otherwise = () -> first;
        keep(slot);
        jobs.submit(
                LANE,
                monitor -> {
                    Slot.Found found = slot.find();
                    return new Resumed(
                            found.kept() == null ? null : Loaded.of(found.kept()), found.words());
                },
                fraction -> {},
                resumed -> resume(resumed, slot),
                problem -> openOtherwise(true));
    }

    private record Resumed(@Nullable Loaded loaded, String words) {}

    private void resume(Resumed resumed, Slot slot) {
        if (!resumed.words.isEmpty()) {
            trouble.set(new Trouble(resumed.words.strip(), List.of()));
        }
        if (resumed.loaded == null) {
            openOtherwise(true);
        } else {
            begin(resumed.loaded, slot);
        }
    }

    /// Keeps every change from now on.
    public void keep(Slot slot) {
        open.keep(
                new Autosave(
                        slot,
                        problem ->
                                jobs.submit(
                                        "session-kept",
                                        monitor -> problem,
                                        fraction -> {},
                                        told -> tell("The session cannot be kept", told),
                                        failed -> {})));
        recent.keepIn(slot.newest().resolveSibling("recent.json"));
    }

    /// Keeps what waits to be kept: the program ends.
    public void close() {
        open.close();
    }

    /// Opens the session that the program was started with.
    ///
    /// @param first is opened where it cannot be
    public void openFirst(Path file, CsvSource first) {
        otherwise = () -> first;
        load(file);
    }

    @Override
    public boolean open(Path file) {
        opening = null;
        dismissTrouble();
        if (!SessionFiles.isSession(file)) {
            return false;
        }
        load(file);
        return true;
    }

    private void load(Path file) {
        jobs.submit(
                LANE,
                monitor -> SessionFiles.load(file),
                fraction -> {},
                loaded -> begin(loaded, null),
                problem -> {
                    tell("", problem);
                    openOtherwise(true);
                });
    }

    /// @param slot where the session was kept by itself, or null where it was opened by its file
    private void begin(Loaded loaded, @Nullable Slot slot) {
        CsvSource source = loaded.source();
        if (source == null) {
            missing(loaded, slot);
        } else {
            read(loaded, source, loaded.session().recipe(), slot);
        }
    }

    private void read(Loaded loaded, CsvSource source, Recipe recipe, @Nullable Slot slot) {
        opening = new Opening(loaded, source, slot);
        workspace.restore(
                source,
                new LiveWorkspace.Left(loaded.session().read(), recipe),
                other -> changed(loaded, source, other, slot));
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
        Session session = now.loaded.session();
        view.take(session.view(), workspace.table().get());
        Path named = now.loaded.named();
        if (named != null) {
            open.name(named, now.loaded.saved());
            recent.add(named);
        }
    }

    private void unreadable(@Nullable DataProblem problem) {
        Opening now = opening;
        if (problem == null || now == null) {
            return;
        }
        opening = null;
        workspace.dismissReadProblem();
        trouble(
                problem.line() + ".",
                now.loaded,
                now.slot,
                List.of(new Decision("Choose another file\u2026", () -> choose(now.loaded))));
    }

    private void missing(Loaded loaded, @Nullable Slot slot) {
        Rows rows = loaded.session().rows();
        Path place =
                rows instanceof Rows.OfFile file ? file.places().getLast() : Path.of(rows.name());
        trouble(
                rows.name() + " is not there any more: " + place + ".",
                loaded,
                slot,
                List.of(new Decision("Choose another file\u2026", () -> choose(loaded))));
    }

    private void changed(Loaded loaded, CsvSource source, Table is, @Nullable Slot slot) {
        opening = null;
        String words = is.name() + " has changed: it has " + FileWords.of(is);
        if (loaded.session().rows() instanceof Rows.OfFile was) {
            words += "; the session was made for " + FileWords.of(was);
        }
        trouble(
                words + ".",
                loaded,
                slot,
                List.of(
                        new Decision("Use it as it is", () -> use(loaded, source)),
                        new Decision("Choose another file\u2026", () -> choose(loaded))));
    }

    /// What was kept by itself waits aside until it is decided on, as from now on something else is
    /// kept.
    private void trouble(
            String words, Loaded loaded, @Nullable Slot slot, List<Decision> decisions) {
        Path waiting = slot == null ? null : aside(loaded, slot);
        if (waiting != null) {
            recent.add(waiting);
        }
        List<Remedy> remedies = new ArrayList<>();
        for (Decision each : decisions) {
            remedies.add(new Remedy(each.words, () -> decide(each, waiting)));
        }
        Decision forget = new Decision("Forget it", () -> true);
        remedies.add(new Remedy(forget.words, () -> decide(forget, waiting)));
        trouble.set(
                new Trouble(
                        waiting == null
                                ? words
                                : words
                                        + " The session waits under Open Recent as "
                                        + SessionFiles.name(waiting)
                                        + ".",
                        remedies));
        openOtherwise(true);
    }

    private static @Nullable Path aside(Loaded loaded, Slot slot) {
        try {
            return slot.keepAside(SessionJson.write(loaded.session(), null, loaded.named()));
        } catch (DataProblem unwritable) {
            // Told again by the first change, which cannot be kept either.
            return null;
        }
    }

    /// What a person decides on a session whose rows are not as they were.
    ///
    /// @param action false where nothing was decided after all
    private record Decision(String words, BooleanSupplier action) {}

    private void decide(Decision decision, @Nullable Path waiting) {
        Trouble before = trouble.get();
        dismissTrouble();
        if (!decision.action.getAsBoolean()) {
            trouble.set(before);
        } else if (waiting != null) {
            jobs.submit(
                    LANE + waiting,
                    monitor -> SessionFiles.delete(waiting),
                    fraction -> {},
                    done -> {},
                    problem -> {});
        }
    }

    /// Whatever the file holds now.
    private boolean use(Loaded loaded, CsvSource source) {
        Recipe recipe = loaded.session().recipe();
        leave(() -> read(loaded, source, recipe.withData(recipe.data().withHash("")), null));
        return true;
    }

    private boolean choose(Loaded loaded) {
        Path file = dialogs.openFile(files.folder().get());
        return file != null && use(loaded, CsvSource.ofFile(file));
    }

    private void openOtherwise(boolean isWanted) {
        CsvSource first = otherwise.get();
        if (isWanted && first != null) {
            otherwise = () -> null;
            workspace.open(first);
        }
    }

    private void tell(String what, Throwable thrown) {
        if (!(thrown instanceof CancellationException)) {
            String line = Problems.ofData(thrown).line();
            trouble.set(new Trouble((what.isEmpty() ? line : what + ": " + line) + ".", List.of()));
        }
    }

    /// Saves the session under its name, or asks for one.
    public void save() {
        saveThen(() -> {});
    }

    private void saveThen(Runnable next) {
        Path file = open.named().get();
        if (file == null) {
            saveAs();
        } else {
            write(file, next);
        }
    }

    /// Asks where to and saves the session there.
    public void saveAs() {
        Path named = open.named().get();
        Table table = workspace.table().get();
        if (table == null) {
            return;
        }
        Path chosen =
                dialogs.saveSession(
                        named == null ? files.folder().get() : named.getParent(),
                        named == null
                                ? table.name().replaceFirst("\\.[^.]*$", "") + SessionFiles.ENDING
                                : SessionFiles.name(named));
        if (chosen != null) {
            write(
                    SessionFiles.isSession(chosen)
                            ? chosen
                            : chosen.resolveSibling(
                                    SessionFiles.name(chosen) + SessionFiles.ENDING),
                    () -> {});
        }
    }

    private void write(Path file, Runnable next) {
        Session session = open.now().orElse(null);
        if (session == null) {
            return;
        }
        CsvSource source = workspace.source();
        jobs.submit(
                "session-save",
                monitor -> SessionFiles.save(session, file),
                fraction -> {},
                written -> {
                    if (workspace.source() == source) {
                        open.name(written, session);
                    }
                    recent.add(written);
                    files.say("Saved " + SessionFiles.name(written) + ".");
                    next.run();
                },
                problem -> tell("", problem));
    }

    /// Whether something is asked before the session is left.
    public boolean asks() {
        return open.named().get() != null && open.changed().get();
    }

    @Override
    public void leave(Runnable next) {
        Path file = open.named().get();
        if (file == null || !asks()) {
            next.run();
            return;
        }
        asking.set(
                new Asking(
                        SessionFiles.name(file),
                        answer(() -> saveThen(next)),
                        answer(next),
                        answer(() -> {})));
    }

    private Runnable answer(Runnable then) {
        return () -> {
            asking.set(null);
            then.run();
        };
    }
}
