package org.smotescope.ui.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.ui.async.Newest;

/// Keeps every session that it is told of, in the background: at the latest half a second after the
/// change it is on the disk, unless a newer one is.
public final class Autosave implements AutoCloseable {
    /// Leaves time to write.
    private static final Duration DELAY = Duration.ofMillis(100);

    private final Slot slot;
    private final Consumer<DataProblem> failed;
    private final Newest<SessionJson.Kept> newest =
            new Newest<>("autosave", DELAY, kept -> write(kept));

    /// @param failed told on a thread of its own when a session cannot be written
    public Autosave(Slot slot, Consumer<DataProblem> failed) {
        this.slot = slot;
        this.failed = failed;
    }

    /// @param named the file that the session was saved as, or null
    public void keep(Session session, @Nullable Path named) {
        newest.offer(new SessionJson.Kept(session, named));
    }

    private void write(SessionJson.Kept kept) {
        try {
            slot.keep(SessionJson.write(kept.session(), null, kept.named()));
        } catch (DataProblem problem) {
            failed.accept(problem);
        }
    }

    /// Writes what waits.
    @Override
    public void close() {
        newest.close();
        slot.close();
    }
}
