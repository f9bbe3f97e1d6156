package org.smotescope.ui.dialog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.smotescope.ui.Csv;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.HandJobs;
import org.smotescope.ui.async.ImmediateJobs;

class ExportViewModelTest {
    private final HandJobs jobs = new HandJobs();

    @Test
    void aFailureIsToldInPlainWords() {
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(Csv.moons(60, 20));
        ExportViewModel export =
                new ExportViewModel(
                        jobs,
                        requireNonNull(workspace.run().get()),
                        requireNonNull(workspace.recipe().get()),
                        null,
                        (file, words) -> {});
        export.start(Path.of("out.csv"));

        jobs.job("export").fail(new OutOfMemoryError("Java heap space"));

        assertThat(export.writing().working().get()).isFalse();
        assertThat(export.writing().problem().get())
                .isEqualTo("the data do not fit into memory: start with more memory: java -Xmx8g");
    }

    @Test
    void rowsOfAnOlderRunAreNotOffered() {
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(Csv.moons(60, 20));
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "30")));
        ExportViewModel export =
                new ExportViewModel(
                        jobs,
                        requireNonNull(workspace.run().get()),
                        requireNonNull(workspace.recipe().get()),
                        null,
                        (file, words) -> {});

        assertThat(export.isCurrent()).isFalse();
        assertThat(export.rows().get()).isEqualTo(ExportViewModel.Rows.WHOLE_FILE);
        assertThat(export.trainingHint())
                .isEqualTo("The recipe has not been computed. Still from k = 5.");
    }
}
