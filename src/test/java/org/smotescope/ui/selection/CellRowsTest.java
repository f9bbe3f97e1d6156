package org.smotescope.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.Classes;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Run;
import org.smotescope.learning.metrics.ConfusionMatrix;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.selection.MatrixCell.Model;

class CellRowsTest {
    /// The rows of every cell are as many as it counts, and are what it says they are.
    @ParameterizedTest
    @CsvSource({
        "pump-failures.csv,BEFORE,0.5", "pump-failures.csv,AFTER,0.5",
        "pump-failures.csv,BEFORE,0.12", "pump-failures.csv,AFTER,0.87",
        "four-classes.csv,BEFORE,0.5", "four-classes.csv,AFTER,0.5"
    })
    void theRowsOfACellAreThoseThatItCounts(String sample, Model model, double threshold) {
        Run run = run(sample);
        ConfusionMatrix matrix =
                (model == Model.BEFORE ? run.before() : run.after())
                        .evaluation()
                        .at(threshold)
                        .confusion();
        Classes truth = run.prepared().test().classes();

        for (int actual = 0; actual < matrix.size(); actual++) {
            for (int called = 0; called < matrix.size(); called++) {
                CellRows rows = CellRows.of(run, MatrixCell.of(model, actual, called), threshold);
                assertThat(rows.rows().size()).isEqualTo(matrix.count(actual, called));
                assertThat(rows.rows().stream())
                        .allMatch(row -> truth.code(row) == rows.cell().actual());
                assertThat(rows.answers().stream())
                        .allMatch(answer -> answer == rows.cell().called().orElseThrow());
            }
            CellRows all = CellRows.of(run, MatrixCell.ofClass(model, actual), threshold);
            assertThat(all.rows().size()).isEqualTo(matrix.truthOf(actual));
        }
    }

    /// A score is that of the class that is looked for, so it says on which side of the threshold a
    /// row is.
    @Test
    void scoresSayWhatARowIsCalled() {
        Run run = run("pump-failures.csv");
        int failed = run.positive();

        CellRows missed = CellRows.of(run, MatrixCell.of(Model.BEFORE, failed, 1 - failed), 0.3);
        CellRows found = CellRows.of(run, MatrixCell.of(Model.BEFORE, failed, failed), 0.3);

        assertThat(missed.rows().isEmpty()).isFalse();
        assertThat(found.rows().isEmpty()).isFalse();
        assertThat(IntStream.range(0, missed.rows().size()).mapToDouble(missed::score))
                .allMatch(score -> score < 0.3);
        assertThat(IntStream.range(0, found.rows().size()).mapToDouble(found::score))
                .allMatch(score -> score >= 0.3);
        assertThat(missed.sentence())
                .endsWith(" test rows: actual failed, predicted not failed (before)");
        assertThat(missed.isRight(0)).isFalse();
        assertThat(found.isRight(0)).isTrue();
    }

    private static Run run(String sample) {
        LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
        workspace.open(Samples.source(sample));
        return Objects.requireNonNull(workspace.run().get());
    }
}
