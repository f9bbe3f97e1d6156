package org.smotescope.ui.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.JsonKeys;
import org.smotescope.experiment.JsonText;
import org.smotescope.experiment.ReadOptionsJson;
import org.smotescope.experiment.RecipeJson;

/// Sessions as JSON, format 1. Reading a session runs no code and opens no file.
final class SessionJson {
    private static final int FORMAT = 1;
    private static final String DOCUMENT = "the session";
    private static final double MOST_BYTES = 1L << 53;

    private SessionJson() {}

    /// A session as kept by itself.
    ///
    /// @param named the file that it was saved as, or null
    record Kept(Session session, @Nullable Path named) {}

    /// The session as indented JSON; the same session always gives the same text.
    ///
    /// @param folder in which it will be: files are named from there as well
    static String write(Session session, @Nullable Path folder, @Nullable Path named) {
        ObjectNode root = JsonText.object();
        root.put("format", FORMAT);
        if (named != null) {
            root.put("saved-as", named.toString());
        }
        rows(session.rows(), folder, root.putObject("data"));
        ReadOptionsJson.write(session.read(), root.putObject("read"));
        RecipeJson.write(session.recipe(), root.putObject("recipe"));
        ViewJson.write(session.view(), root.putObject("view"));
        return JsonText.print(root);
    }

    private static void rows(Rows rows, @Nullable Path folder, ObjectNode node) {
        switch (rows) {
            case Rows.OfFile file -> {
                Path place = file.places().getFirst();
                node.put("file", place.toString());
                String relative = folder == null ? null : relative(folder, place);
                if (relative != null) {
                    node.put("relative", relative);
                }
                node.put("sha256", file.sha256());
                node.put("bytes", file.bytes());
            }
            case Rows.OfSample(String name) -> node.put("sample", name);
            case Rows.Embedded(String name, String text) -> {
                node.put("name", name);
                node.put("text", text);
            }
        }
    }

    /// With slashes on every system; null where another drive is meant.
    private static @Nullable String relative(Path folder, Path place) {
        try {
            return folder.toAbsolutePath()
                    .normalize()
                    .relativize(place.normalize())
                    .toString()
                    .replace('\\', '/');
        } catch (IllegalArgumentException otherDrive) {
            return null;
        }
    }

    /// Reads a session.
    ///
    /// @param folder in which it is
    /// @throws DataProblem if the text is no session: the path of the key, the value, what is
    ///   allowed
    static Kept read(String text, Path folder) {
        JsonKeys keys =
                JsonKeys.root(
                        JsonText.parse(text, DOCUMENT),
                        DOCUMENT,
                        "format",
                        "saved-as",
                        "data",
                        "read",
                        "recipe",
                        "view");
        keys.requireFormat(FORMAT);
        String named = keys.optionalText("saved-as");
        return new Kept(
                new Session(
                        rows(keys, folder),
                        ReadOptionsJson.read(keys, "read"),
                        RecipeJson.read(keys, "recipe"),
                        ViewJson.read(keys.optionalObject("view", ViewJson.KEYS))),
                named == null ? null : path(keys, "saved-as", named));
    }

    private static Rows rows(JsonKeys root, Path folder) {
        JsonKeys keys =
                root.object(
                        "data", "file", "relative", "sha256", "bytes", "sample", "name", "text");
        List<String> given = keys.names();
        if (given.contains("sample")) {
            only(keys, Set.of("sample"));
            String name = keys.text("sample");
            if (!Rows.isSample(name)) {
                throw keys.refused("sample", "the name of a sample that comes with the program");
            }
            return new Rows.OfSample(name);
        }
        if (given.contains("text")) {
            only(keys, Set.of("name", "text"));
            return new Rows.Embedded(keys.text("name"), keys.text("text"));
        }
        only(keys, Set.of("file", "relative", "sha256", "bytes"));
        return file(keys, folder);
    }

    private static Rows.OfFile file(JsonKeys keys, Path folder) {
        Set<Path> places = new LinkedHashSet<>();
        String relative = keys.optionalText("relative");
        if (relative != null) {
            places.add(
                    folder.toAbsolutePath().resolve(path(keys, "relative", relative)).normalize());
        }
        Path file = path(keys, "file", keys.text("file"));
        // A path of another system is none here; the relative one may be.
        if (file.isAbsolute() || places.isEmpty()) {
            places.add(file.toAbsolutePath());
        }
        String sha256 = keys.text("sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw keys.refused("sha256", "64 hexadecimal digits");
        }
        double bytes = keys.number("bytes", 0, MOST_BYTES, "from 0");
        return new Rows.OfFile(new ArrayList<>(places), sha256, (long) bytes);
    }

    private static Path path(JsonKeys keys, String key, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw keys.refused(key, "the path of a file");
        }
    }

    private static void only(JsonKeys keys, Set<String> allowed) {
        for (String name : keys.names()) {
            if (!allowed.contains(name)) {
                throw keys.refused(name, "left out beside " + String.join(", ", allowed));
            }
        }
    }
}
