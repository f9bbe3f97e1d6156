package org.smotescope.cli;

import org.smotescope.experiment.Provenance;
import picocli.CommandLine.Option;

/// What is written and how it is reported.
final class OutputOptions {
    @Option(
            names = "--provenance",
            paramLabel = "WHAT",
            description =
                    "columns: append _origin, _base, _neighbour and _gap; none (default: columns).")
    private Provenance provenance = Provenance.COLUMNS;

    @Option(names = "--json", description = "Report as JSON on standard output.")
    private boolean json;

    Provenance provenance() {
        return provenance;
    }

    boolean isJson() {
        return json;
    }
}
