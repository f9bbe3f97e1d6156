package org.smotescope.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.ui.Problems;
import org.smotescope.ui.Remedy;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.session.SessionFiles.Loaded;

/// What is told of sessions that are not open or kept as they were, and what is decided on them.
final class Troubles {
    private static final String LANE = "session-decided";

    private final Jobs jobs;
    private final RecentFiles recent;

    /// What waited and does so no more: a job that is replaced leaves its files to the next.
    private final Set<Path> decided = ConcurrentHashMap.newKeySet();

    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();

    Troubles(Jobs jobs, RecentFiles recent) {
        this.jobs = jobs;
        this.recent = recent;
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
    void ask(String words, Loaded loaded, @Nullable Slot slot, List<Decision> decisions) {
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

    /// What a person decides on a session whose rows are not as they were.
    ///
    /// @param action false where nothing was decided after all
    record Decision(String words, BooleanSupplier action) {}

    private void decide(Decision decision, @Nullable Path waiting) {
        Trouble before = trouble.get();
        dismiss();
        if (!decision.action.getAsBoolean()) {
            trouble.set(before);
        } else if (waiting != null) {
            decided.add(waiting);
            jobs.submit(
                    LANE, monitor -> deleteDecided(), fraction -> {}, done -> {}, problem -> {});
        }
    }

    /// Each only once, as another one may wait under its name later.
    private int deleteDecided() {
        int count = 0;
        for (Path each : List.copyOf(decided)) {
            if (decided.remove(each) && SessionFiles.delete(each)) {
                count++;
            }
        }
        return count;
    }
}
