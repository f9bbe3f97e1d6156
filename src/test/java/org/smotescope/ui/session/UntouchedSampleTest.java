package org.smotescope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smotescope.data.synth.Samples;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.shell.WindowJourney;
import org.testfx.api.FxRobot;

/// What a whole window keeps of a sample that one only looks at, and of one that one works on.
class UntouchedSampleTest extends WindowJourney {
    @TempDir Path folder;

    UntouchedSampleTest() {
        super(new ImmediateJobs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-moons.csv", "four-classes.csv", "pump-failures.csv"})
    void lookingAtASampleTouchesNothing(String sample, FxRobot robot) {
        keep(robot, sample);
        for (String place : new String[] {"Data", "Compare", "Evaluate", "Explore"}) {
            robot.interact(() -> parts.shell().begin(place));
        }
        robot.interact(() -> parts.explore().story().last());

        assertThat(kept(robot).isUntouchedSample()).isTrue();
    }

    @Test
    void anotherThresholdTouchesIt(FxRobot robot) {
        keep(robot, "two-moons.csv");
        robot.interact(() -> parts.workspace().change(recipe -> recipe.withThreshold(0.25)));

        assertThat(kept(robot).isUntouchedSample()).isFalse();
    }

    private void keep(FxRobot robot, String sample) {
        Slot slot = new StateFolder(folder).take().orElseThrow();
        robot.interact(() -> parts.sessions().keep(slot));
        open(robot, Samples.source(sample));
    }

    private Session kept(FxRobot robot) {
        robot.interact(() -> parts.sessions().close());
        return SessionFiles.load(folder.resolve("session.smotescope")).session();
    }
}
