package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// What is told of sessions that are not open or kept as they were, and what is decided on them.
final class Troubles {
    private final RecentFiles recent;
    private final Consumer<Path> forget;
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();

    /// @param forget deletes what waits no more, once what is open now is kept
    Troubles(RecentFiles recent, Consumer<Path> forget) {
        this.recent = recent;
        this.forget = forget;
    }

    /// What is told now, or null.
    ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes the trouble out of sight.
    void dismiss() {
        trouble.set(null);
    }

    /// Tells whole sentences that leave nothing to decide.
    void tell(String words) {
        trouble.set(new Trouble(words, List.of()));
    }

    /// Tells what went wrong, unless it was only given up.
    ///
    /// @param what could not be done; empty where the problem says so itself
    void tell(String what, Throwable thrown) {
        if (!(thrown instanceof CancellationException)) {
            String line = Problems.ofData(thrown).line();
            tell((what.isEmpty() ? line : what + ": " + line) + ".");
        }
    }

    /// What was kept by itself waits aside until it is decided on, as from now on something else is
    /// kept.
    ///
    /// @return the same as it waits
    Coming aside(Coming coming) {
        Slot slot = coming.slot();
        Path waiting = slot == null ? null : aside(coming.loaded(), slot);
        if (waiting == null) {
            return coming;
        }
        recent.add(waiting);
        return coming.at(waiting);
    }

    private static @Nullable Path aside(Loaded loaded, Slot slot) {
        try {
            Path waiting =
                    slot.keepAside(SessionJson.write(loaded.session(), null, loaded.named()));
            slot.opened();
            return waiting;
        } catch (DataProblem unwritable) {
            // Told again by the first change, which cannot be kept either.
            return null;
        }
    }

    /// Asks what becomes of a session whose rows are not as they were.
    ///
    /// @param ways to open it all the same; another one forgets it
    void ask(String words, Coming coming, List<Remedy> ways) {
        Path waiting = coming.waiting();
        List<Remedy> remedies = new ArrayList<>(ways);
        remedies.add(
                new Remedy(
                        "Forget it",
                        () -> {
                            dismiss();
                            decided(coming);
                        }));
        trouble.set(
                new Trouble(
                        waiting == null
                                ? words
                                : words
                                        + " The session waits under Open Recent as "
                                        + SessionFiles.name(waiting)
                                        + ".",
                        remedies));
    }

    /// A session is open or forgotten: it waits no more.
    void decided(Coming coming) {
        Path waiting = coming.waiting();
        if (waiting != null) {
            forget.accept(waiting);
        }
    }
}
