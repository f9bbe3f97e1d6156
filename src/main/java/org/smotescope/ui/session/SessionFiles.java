package org.smotescope.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.DataProblem.Place;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.CsvSource;

/// Session files. Everything here looks at the disk.
final class SessionFiles {
    static final String ENDING = ".smotescope";

    private static final long MOST_BYTES = 256L << 20;

    private SessionFiles() {}

    /// A session and where its rows are.
    ///
    /// @param named the file that it was saved as, or null
    /// @param saved what that file holds; null where it cannot be read
    /// @param source null where the rows are not there
    record Loaded(
            Session session,
            @Nullable Path named,
            @Nullable Session saved,
            @Nullable CsvSource source) {
        /// A session that was kept by itself.
        static Loaded of(SessionJson.Kept kept) {
            Session session = kept.session();
            Path named = kept.named();
            return new Loaded(
                    session, named, named == null ? null : saved(named), session.rows().source());
        }

        private static @Nullable Session saved(Path named) {
            try {
                return load(named).session;
            } catch (DataProblem unreadable) {
                return null;
            }
        }
    }

    /// Whether a session holds work that neither the file that it was saved as nor a sample does.
    static boolean isOnlyHere(SessionJson.Kept kept) {
        Path named = kept.named();
        if (named == null) {
            return !kept.session().isUntouchedSample();
        }
        Session saved = Loaded.saved(named);
        return saved == null || !kept.session().isSameWork(saved);
    }

    static boolean isSession(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// @throws DataProblem if the file cannot be read or is no session
    static Loaded load(Path file) {
        Path place = file.toAbsolutePath();
        try {
            if (Files.size(place) > MOST_BYTES) {
                throw problem(place, "this is too large for a session", "choose another file");
            }
            SessionJson.Kept kept = SessionJson.read(Files.readString(place), folder(place));
            Session session = kept.session();
            return new Loaded(session, place, session, session.rows().source());
        } catch (NoSuchFileException e) {
            throw problem(place, "there is no such file", "check the name and the folder");
        } catch (IOException e) {
            throw problem(place, "the file cannot be read (" + e + ")", "choose another file");
        } catch (DataProblem e) {
            throw new DataProblem(e.what(), new Place(name(place), 0, ""), e.mends());
        }
    }

    /// Writes a session; its file appears whole or not at all.
    ///
    /// @throws DataProblem if it cannot be written
    static Path save(Session session, Path file) {
        Path place = file.toAbsolutePath();
        String text = SessionJson.write(session, folder(place), null);
        Path input = session.rows() instanceof Rows.OfFile rows ? rows.places().getFirst() : null;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(place, input, out -> out.write(bytes));
        return place;
    }

    /// Deletes a file, if that can be done.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(SessionFiles.class.getName())
                    .log(System.Logger.Level.DEBUG, "it stays there: " + file, e);
        }
    }

    private static Path folder(Path place) {
        Path folder = place.getParent();
        return folder == null ? place : folder;
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static DataProblem problem(Path file, String what, String mend) {
        return new DataProblem(what, new Place(name(file), 0, ""), List.of(Mend.advice(mend)));
    }
}
