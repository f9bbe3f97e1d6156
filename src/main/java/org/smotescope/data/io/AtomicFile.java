package org.smotescope.data.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;

/// Writes files that appear whole or not at all.
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /// What writes the bytes of a file.
    @FunctionalInterface
    public interface Contents {
        /// @param out buffered
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file beside its place, then moves it there. If anything fails or is cancelled, what
    /// stood there before is untouched and nothing else is left behind. What is no regular file,
    /// such as a pipe, is written to directly.
    ///
    /// @param target the file to make or to replace
    /// @param forbidden the file that must not be replaced, as it is being read, or null
    /// @throws DataProblem if the target is the forbidden file (also by way of a link), is a
    ///   folder, or cannot be written
    public static void write(Path target, @Nullable Path forbidden, Contents contents) {
        try {
            Path place = place(target, forbidden);
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                writeTo(place, contents);
                return;
            }
            Path part = create(place);
            try {
                writeTo(part, contents);
                move(part, place);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw problem(
                    target,
                    "the file cannot be written (" + reason(e) + ")",
                    "check the free space or choose another folder");
        }
    }

    private static Path place(Path target, @Nullable Path forbidden) throws IOException {
        if (Files.isDirectory(target)) {
            throw problem(target, "this is a folder, not a file", "name a file in it");
        }
        if (Files.exists(target)) {
            if (forbidden != null
                    && Files.exists(forbidden)
                    && Files.isSameFile(target, forbidden)) {
                throw problem(
                        target,
                        "this is the file that is being read, and it is never written to",
                        "choose another name");
            }
            return target.toRealPath();
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw problem(
                    target, "there is no folder " + folder, "make it or choose another folder");
        }
        return target.toAbsolutePath();
    }

    /// A new empty file beside the target, hidden where a leading dot hides.
    private static Path create(Path place) throws IOException {
        for (int n = 1; ; n++) {
            Path part = place.resolveSibling("." + place.getFileName() + "." + n + ".part");
            try {
                return Files.createFile(part);
            } catch (FileAlreadyExistsException e) {
                if (n == 1000) {
                    throw e;
                }
            } catch (AccessDeniedException e) {
                throw problem(
                        place, "files cannot be made in this folder", "choose another folder");
            }
        }
    }

    private static void writeTo(Path part, Contents contents) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            contents.writeTo(out);
            out.flush();
            if (Files.isRegularFile(part)) {
                channel.force(true);
            }
        }
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(
                    part,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static DataProblem problem(Path target, String what, String mend) {
        Path name = target.getFileName();
        Place place = new Place(name == null ? target.toString() : name.toString(), 0, "");
        return new DataProblem(what, place, List.of(Mend.advice(mend)));
    }
}
