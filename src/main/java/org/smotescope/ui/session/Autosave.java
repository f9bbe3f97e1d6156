package org.smotescope.ui.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.smotescope.ui.async.Newest;

/// Keeps every session that it is told of, in the background: at the latest half a second after the
/// change it is on the disk, unless a newer one is.
public final class Autosave implements AutoCloseable {
    /// Leaves time to write.
    private static final Duration DELAY = Duration.ofMillis(100);

    private final Slot slot;
    private final Consumer<Slot.Aside> aside;
    private final Queue<Session> left = new ConcurrentLinkedQueue<>();

    /// Files that nobody needs once the session that is open now is on the disk.
    private final Set<Path> forgotten = ConcurrentHashMap.newKeySet();

    private final Newest<Change> newest;

    /// @param spare files that nobody needs once it is on the disk
    private record Change(SessionJson.Kept kept, Set<Path> spare) {}

    /// @param failed told on a thread of its own when a session cannot be written
    /// @param aside told on that thread of what is not open any more and waits in a file of its own
    Autosave(Slot slot, Consumer<RuntimeException> failed, Consumer<Slot.Aside> aside) {
        this.slot = slot;
        this.aside = aside;
        this.newest = new Newest<>("autosave", DELAY, this::write, failed);
    }

    /// @param named the file that the session was saved as, or null
    public void keep(Session session, @Nullable Path named) {
        newest.offer(new Change(new SessionJson.Kept(session, named), Set.copyOf(forgotten)));
    }

    /// A session without a name is left whose rows are nowhere else: it is put aside before the
    /// next one is kept.
    void leave(Session session) {
        left.add(session);
    }

    /// A file goes once the next session that is told is on the disk.
    void forget(Path file) {
        forgotten.add(file);
    }

    private void write(Change change) {
        slot.release().ifPresent(aside);
        for (Session each = left.peek(); each != null; each = left.peek()) {
            aside.accept(new Slot.Aside(slot.keepAside(SessionJson.write(each, null, null)), ""));
            left.remove();
        }
        SessionJson.Kept kept = change.kept;
        slot.keep(SessionJson.write(kept.session(), null, kept.named()));
        // Each only once, as another session may wait under its name later.
        for (Path each : change.spare) {
            if (forgotten.remove(each)) {
                SessionFiles.delete(each);
            }
        }
    }

    /// Writes what waits.
    @Override
    public void close() {
        newest.close();
        slot.close();
    }
}
