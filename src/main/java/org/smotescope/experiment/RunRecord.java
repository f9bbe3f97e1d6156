package org.smotescope.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.sampling.Note;

/// What a written result was made from, as JSON beside it: enough to make it again, and to see
/// whether it is still the same. Names no folder and no person, and the same run gives the same
/// record.
final class RunRecord {
    static final int FORMAT = 1;
    static final String PROGRAM = "program";
    static final String READ = "read";
    static final String PART = "part";
    static final String RECIPE = "recipe";

    /// All keys that it has.
    static final String[] KEYS = {
        "format", PROGRAM, "data", READ, PART, "seed", RECIPE, "classes", "notes", "output"
    };

    private RunRecord() {}

    /// @param file the result, which has been written
    /// @throws DataProblem if the record cannot be written
    static void write(
            ResampledExport export, Path file, Provenance provenance, @Nullable Path input) {
        ObjectNode root = JsonText.object();
        root.put("format", FORMAT);
        ObjectNode program = root.putObject(PROGRAM);
        program.put("name", "Smotescope");
        program.put("version", ProgramVersion.text());
        program.put("java", Runtime.version().feature());
        ObjectNode data = root.putObject("data");
        data.put("file", export.table().name());
        data.put("sha256", export.table().sha256());
        data.put("bytes", export.table().bytes());
        data.put("rows", export.table().rows());
        ReadOptionsJson.write(export.read(), root.putObject(READ));
        root.put(PART, word(export.part()));
        root.put("seed", export.recipe().resample().seed());
        RecipeJson.write(export.recipe(), root.putObject(RECIPE));
        ArrayNode classes = root.putArray("classes");
        for (ClassChange change : ClassChange.of(export.targets(), export.resampling())) {
            ObjectNode entry = classes.addObject();
            entry.put("class", change.label());
            entry.put("before", change.before());
            entry.put("asked", change.asked());
            entry.put("made", change.made());
            entry.put("removed", change.removed());
            entry.put("after", change.after());
        }
        ArrayNode notes = root.putArray("notes");
        export.notes().stream().map(Note::words).forEach(notes::add);
        ObjectNode output = root.putObject("output");
        output.put("file", String.valueOf(file.getFileName()));
        output.put("sha256", sha256(file));
        output.put("rows", export.resampling().size());
        output.put("provenance", word(provenance));
        if (provenance == Provenance.FILE) {
            output.put(
                    "provenance_file",
                    String.valueOf(ResampledExport.provenanceOf(file).getFileName()));
        }
        byte[] text = JsonText.print(root).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(ResampledExport.recordOf(file), input, out -> out.write(text));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            DataProblem problem =
                    new DataProblem(
                            file + " was written but could not be read again: " + e.getMessage(),
                            Mend.advice("check the disk"));
            problem.initCause(e);
            throw problem;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
