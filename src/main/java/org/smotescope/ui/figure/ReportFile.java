package org.smotescope.ui.figure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.AtomicFile;
import org.smotescope.experiment.EvaluationReport;
import org.smotescope.experiment.Run;
import org.smotescope.experiment.report.Report;
import org.smotescope.ui.theme.Theme;

/// Writes a report with figures, in light colours, for paper.
///
/// @param run what was done
/// @param folds how it was measured on several splits, or null where it was not
/// @param figures in order
public record ReportFile(Run run, @Nullable EvaluationReport folds, List<Figure> figures) {
    private static final FigureLook LOOK = new FigureLook(Theme.LIGHT, 900, 640);

    public ReportFile {
        figures = List.copyOf(figures);
    }

    /// Writes the page whole or not at all.
    ///
    /// @param input the open file, which is never written to, or null
    /// @throws org.smotescope.data.DataProblem if it cannot be written
    public void write(Path file, @Nullable Path input) {
        List<String> pictures = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            pictures.add(figures.get(i).element("f" + (i + 1), LOOK));
        }
        byte[] page = new Report(run, folds, pictures).html().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, input, out -> out.write(page));
    }
}
