package org.smotescope.ui.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.JsonKeys;
import org.smotescope.experiment.JsonText;
import org.smotescope.experiment.ReadOptionsJson;

/// The files that were open last, the newest first. Immutable.
///
/// @param files at most [#MOST]
record Recents(List<Recent> files) {
    static final int MOST = 10;
    private static final int FORMAT = 1;
    private static final String DOCUMENT = "the list of recent files";

    /// Nothing was open.
    static final Recents NONE = new Recents(List.of());

    /// A file that was open.
    ///
    /// @param file absolute; a table or a session
    /// @param read how it was read
    record Recent(Path file, ReadOptions read) {}

    Recents {
        files = List.copyOf(files);
    }

    /// The same with a file in front.
    Recents with(Recent newest) {
        List<Recent> changed = new ArrayList<>(List.of(newest));
        files.stream().filter(each -> !each.file.equals(newest.file)).forEach(changed::add);
        return new Recents(changed.subList(0, Math.min(MOST, changed.size())));
    }

    /// The same with others in front.
    Recents with(Recents newer) {
        Recents all = this;
        for (Recent each : newer.files.reversed()) {
            all = all.with(each);
        }
        return all;
    }

    /// The same without some entries.
    Recents without(Recents others) {
        return new Recents(files.stream().filter(each -> !others.files.contains(each)).toList());
    }

    /// Those that are not there now. It looks at the disk.
    Set<Path> missing() {
        return files.stream()
                .map(Recent::file)
                .filter(file -> !Files.isRegularFile(file))
                .collect(Collectors.toSet());
    }

    /// What the file says; nothing where it cannot be read.
    static Recents read(@Nullable Path file) {
        if (file == null || !Files.exists(file)) {
            return NONE;
        }
        try {
            return parse(Files.readString(file));
        } catch (IOException | InvalidPathException | DataProblem e) {
            log(file, e);
            return NONE;
        }
    }

    static Recents parse(String text) {
        JsonKeys keys = JsonKeys.root(JsonText.parse(text, DOCUMENT), DOCUMENT, "format", "files");
        keys.requireFormat(FORMAT);
        List<Recent> files = new ArrayList<>();
        for (JsonKeys each : keys.optionalList("files", "file", "read")) {
            files.add(new Recent(Path.of(each.text("file")), ReadOptionsJson.read(each, "read")));
        }
        return new Recents(files.subList(0, Math.min(MOST, files.size())));
    }

    String text() {
        ObjectNode root = JsonText.object();
        root.put("format", FORMAT);
        ArrayNode list = root.putArray("files");
        for (Recent each : files) {
            ObjectNode node = list.addObject();
            node.put("file", each.file.toString());
            ReadOptionsJson.write(each.read, node.putObject("read"));
        }
        return JsonText.print(root);
    }

    /// Writes the file, if it can be written.
    void write(@Nullable Path file) {
        if (file == null) {
            return;
        }
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, null, out -> out.write(bytes));
        } catch (DataProblem e) {
            log(file, e);
        }
    }

    private static void log(Path file, Exception cause) {
        System.getLogger(Recents.class.getName())
                .log(System.Logger.Level.WARNING, file + ": " + cause.getMessage());
    }
}
