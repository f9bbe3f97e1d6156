package org.smotescope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smotescope.data.DataProblem;
import org.smotescope.experiment.Stage;
import org.smotescope.experiment.StageProblem;

class ProblemsTest {
    private static final DataProblem KNOWN = new DataProblem("the file is empty");

    @Test
    void whatIsKnownStaysAsItIs() {
        StageProblem atFit = new StageProblem(Stage.FIT, KNOWN);

        assertThat(Problems.ofData(KNOWN)).isSameAs(KNOWN);
        assertThat(Problems.ofData(atFit)).isSameAs(KNOWN);
        assertThat(Problems.ofStage(atFit, Stage.SPLIT)).isSameAs(atFit);
        assertThat(Problems.ofStage(KNOWN, Stage.SPLIT).stage()).isEqualTo(Stage.SPLIT);
    }

    @Test
    void tooLittleMemorySaysWhatHelps() {
        assertThat(Problems.ofData(new OutOfMemoryError()).line())
                .isEqualTo("the data do not fit into memory: start with more memory: java -Xmx8g");
    }
}
