package org.smotescope.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.Ints;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Run;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.plot.Combine;

class PickedRowsTest {
    private final LiveWorkspace workspace = new LiveWorkspace(new ImmediateJobs());
    private final Selection selection = new Selection();

    private Run run() {
        if (workspace.run().get() == null) {
            workspace.open(Samples.source("two-moons.csv"));
        }
        return workspace.run().get();
    }

    private PickedRows rows(int... references) {
        return PickedRows.of(run(), "in the box", Ints.of(references));
    }

    @Test
    void trainingRowsComeFirstAndEachCountsOnce() {
        PickedRows rows = rows(-3, 7, -1, 2, 7);

        assertThat(rows.references().toList()).containsExactly(2, 7, -1, -3);
        assertThat(rows.training()).containsExactly(2, 7);
        assertThat(rows.added()).containsExactly(0, 2);
        assertThat(rows.sentence()).isEqualTo("2 training rows and 2 new rows: in the box");
    }

    @Test
    void rowsAreAddedAndTakenOut() {
        selection.pick(rows(1, 2), Combine.REPLACE);
        selection.pick(rows(2, -1), Combine.ADD);
        assertThat(selection.picked().orElseThrow().references().toList())
                .containsExactly(1, 2, -1);
        selection.pick(rows(1), Combine.REMOVE);
        assertThat(selection.picked().orElseThrow().references().toList()).containsExactly(2, -1);
        selection.pick(rows(2, -1), Combine.REMOVE);
        assertThat(selection.rows()).isEmpty();
        selection.pick(rows(5), Combine.REMOVE);
        assertThat(selection.rows()).isEmpty();
        selection.pick(rows(), Combine.REPLACE);
        assertThat(selection.rows()).isEmpty();
    }

    @Test
    void anotherResamplingKeepsTheTrainingRowsOnly() {
        PickedRows rows = rows(4, -2);
        workspace.change(recipe -> recipe.withResample(recipe.resample().withSetting("k", "3")));

        assertThat(rows.in(workspace.run().get()).references().toList()).containsExactly(4);
    }
}
