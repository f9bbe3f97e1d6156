package org.smotescope.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.smotescope.experiment.Provenance;
import org.smotescope.experiment.ResampledExport;
import org.smotescope.experiment.ResampledExport.Recording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is written and how it is reported.
final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--provenance",
            paramLabel = "WHAT",
            description =
                    "columns: append _row, _origin, _base, _neighbour and _gap, with rows of the"
                            + " file numbered from 1; file: write them to OUT-provenance.csv"
                            + " beside; none (default: columns).")
    private Provenance provenance = Provenance.COLUMNS;

    @Option(
            names = "--removed",
            paramLabel = "FILE.csv",
            description =
                    "Write the removed rows here: each with its number, why it was removed in"
                            + " words, and the numbers of the rows on account of which.")
    private @Nullable Path removed;

    @Option(
            names = "--record",
            description =
                    "Write OUT-run.json beside the result: hashes, recipe, seed, versions, notes.")
    private boolean record;

    @Option(names = "--json", description = "Report as JSON on standard output.")
    private boolean json;

    Provenance provenance() {
        return provenance;
    }

    Recording recording() {
        return record ? Recording.BESIDE : Recording.NONE;
    }

    /// Where the removed rows go, or null where they are not asked for.
    ///
    /// @param kept the file of the rows that are kept
    /// @throws ParameterException if two files that are written are one
    @Nullable Path removed(@Nullable Path kept) {
        if (kept == null && removed != null) {
            throw new ParameterException(spec.commandLine(), "--removed goes with --output");
        }
        if (kept != null) {
            new DistinctFiles(spec)
                    .and("--output", kept)
                    .and(
                            "--provenance file",
                            provenance == Provenance.FILE
                                    ? ResampledExport.provenanceOf(kept)
                                    : null)
                    .and("--record", record ? ResampledExport.recordOf(kept) : null)
                    .and("--removed", removed);
        }
        return removed;
    }

    boolean isJson() {
        return json;
    }
}
