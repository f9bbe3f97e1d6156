package org.smotescope.ui.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.AtomicFile;

/// The place in the state folder that one window keeps its session in: the newest one, and one from
/// before, should the newest be damaged.
public final class Slot implements AutoCloseable {
    static final String ENDING = ".smotescope";

    /// How long the session from before stays, in nanoseconds.
    private static final long SPAN = 60_000_000_000L;

    private static final int MOST_ASIDE = 1_000;

    private final Path folder;
    private final Path newest;
    private final Path before;
    private final FileChannel lock;

    /// What was kept last, if that can be read; null where it is not known yet.
    private @Nullable String last;

    private long copied;
    private boolean hasCopied;

    /// Whether what was held at the start is open now, or waits aside.
    private boolean isReleased;

    Slot(Path folder, String name, FileChannel lock) {
        this.folder = folder;
        this.newest = folder.resolve(name + ENDING);
        this.before = folder.resolve(name + ".before.smotescope");
        this.lock = lock;
    }

    /// The file of the newest session.
    Path newest() {
        return newest;
    }

    /// Keeps a session in place of the newest one. Nothing is done first that could wait: until it
    /// is on the disk it can be lost.
    ///
    /// @throws DataProblem if it cannot be written
    synchronized void keep(String text) {
        String previous = last == null ? readable() : last;
        write(newest, text);
        last = text;
        long now = System.nanoTime();
        boolean isDue = !hasCopied || now - copied > SPAN;
        if (isDue && !previous.isEmpty()) {
            hasCopied = true;
            copied = now;
            write(before, previous);
        }
    }

    /// The newest session; an empty text where it cannot be read.
    private String readable() {
        try {
            String text = Files.exists(newest) ? Files.readString(newest) : "";
            if (!text.isEmpty()) {
                SessionJson.read(text, folder);
            }
            return text;
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(Slot.class.getName())
                    .log(System.Logger.Level.DEBUG, "no copy of {0}: {1}", newest, unreadable);
            return "";
        }
    }

    /// What was open last.
    ///
    /// @param kept null where there is nothing
    /// @param words what had to be done to find it; empty where it was in order
    record Found(SessionJson.@Nullable Kept kept, String words) {}

    /// What was open last. A file that cannot be read, for whatever reason, is put aside, never
    /// deleted.
    synchronized Found find() {
        if (!Files.exists(newest)) {
            return Files.exists(before) ? before("") : new Found(null, "");
        }
        try {
            String text = Files.readString(newest);
            SessionJson.Kept kept = SessionJson.read(text, folder);
            last = text;
            return new Found(kept, "");
        } catch (IOException | RuntimeException damaged) {
            return before(putAside("The session of the last time cannot be read", damaged) + " ");
        }
    }

    /// The newest session could be read, but no more.
    ///
    /// @return what was done about it
    synchronized String refuse(RuntimeException why) {
        last = null;
        return putAside("The session of the last time cannot be opened", why);
    }

    private String putAside(String what, Exception why) {
        return what + " (" + why(why) + "). It is put aside as " + aside(newest) + ".";
    }

    private Found before(String words) {
        try {
            SessionJson.Kept kept = SessionJson.read(Files.readString(before), folder);
            return new Found(kept, words + "This is the one from shortly before.");
        } catch (NoSuchFileException missing) {
            return new Found(null, words);
        } catch (IOException | RuntimeException damaged) {
            return new Found(
                    null,
                    words
                            + "The one before cannot be read either ("
                            + why(damaged)
                            + "). It is put aside as "
                            + aside(before)
                            + ".");
        }
    }

    private static String why(Exception damaged) {
        return damaged instanceof DataProblem problem ? problem.what() : damaged.toString();
    }

    private String aside(Path file) {
        Path to = free("damaged", path -> false);
        try {
            return Files.move(file, to, StandardCopyOption.ATOMIC_MOVE).toString();
        } catch (IOException e) {
            return file.toString();
        }
    }

    /// What was put aside.
    ///
    /// @param waiting the session that waits, or null where none could be read
    /// @param words what had to be done to find it; empty where it was in order
    record Aside(@Nullable Path waiting, String words) {}

    /// What was held at the start is open, or waits aside: another session may take its place.
    synchronized void opened() {
        isReleased = true;
    }

    /// Puts aside what is held, unless it has been opened, a file of the user's holds the same, or
    /// it is a sample to which nothing was done.
    ///
    /// @return empty where there was nothing to do
    /// @throws DataProblem if it cannot be written
    synchronized Optional<Aside> release() {
        if (isReleased) {
            return Optional.empty();
        }
        Found found = find();
        SessionJson.Kept kept = found.kept;
        Path waiting = null;
        if (kept != null && SessionFiles.isOnlyHere(kept)) {
            waiting = keepAside(SessionJson.write(kept.session(), null, kept.named()));
        }
        isReleased = true;
        return waiting == null && found.words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aside(waiting, found.words.strip()));
    }

    /// Keeps a session beside those that are kept by themselves. The same one waits only once.
    ///
    /// @return where
    /// @throws DataProblem if it cannot be written
    Path keepAside(String text) {
        Path to = free("waiting", path -> holds(path, text));
        write(to, text);
        return to;
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file).equals(text);
        } catch (IOException another) {
            return false;
        }
    }

    /// The first place where nothing is, or what may be replaced.
    private Path free(String kind, Predicate<Path> replaceable) {
        for (int n = 1; n < MOST_ASIDE; n++) {
            Path path = folder.resolve(kind + "-" + n + ENDING);
            if (!Files.exists(path) || replaceable.test(path)) {
                return path;
            }
        }
        return folder.resolve(kind + "-" + MOST_ASIDE + ENDING);
    }

    private static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, null, out -> out.write(bytes));
    }

    /// Lets another window have this place. Its session is the one that was open last, though
    /// another one may have been changed later.
    @Override
    public void close() {
        touch();
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(Slot.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock stays until the end", e);
        }
    }

    private void touch() {
        try {
            if (Files.exists(newest)) {
                Files.setLastModifiedTime(newest, FileTime.from(Instant.now()));
            }
        } catch (IOException | RuntimeException e) {
            System.getLogger(Slot.class.getName())
                    .log(System.Logger.Level.DEBUG, "another session may come back first", e);
        }
    }
}
