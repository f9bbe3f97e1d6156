package org.smotescope.ui.render;

import java.util.Locale;
import java.util.stream.Collectors;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.explore.Scrub;
import org.smotescope.ui.render.PictureOrder.Pose;
import org.smotescope.ui.render.PictureOrder.Telling;
import org.smotescope.ui.shell.Composition;

/// Sets up the places as a picture wants them.
final class Poser {
    private final Composition window;

    Poser(Composition window) {
        this.window = window;
    }

    /// @throws DataProblem if there is no such stage
    void take(Pose pose) {
        if (pose.step() != null) {
            window.recipe().open().set(pose.step());
        }
        window.evaluate().compareAtProperty().set(pose.compareAt());
        ExploreViewModel explore = window.explore();
        explore.modeProperty().set(pose.telling() == Telling.ALL ? Mode.ALL_ROWS : Mode.ONE_ROW);
        Scrub scrub = explore.scrubProperty().get();
        if (pose.stage() == null) {
            explore.scrubTo(pose.share() * scrub.millis());
        } else {
            explore.scrubTo(time(scrub, pose.stage(), pose.share()));
        }
        // A still picture tells what comes out, as the window does before anybody plays.
        explore.showOutcome();
    }

    private static double time(Scrub scrub, String stage, double share) {
        double start = 0.0;
        for (Scrub.Part part : scrub.parts()) {
            if (part.name().equalsIgnoreCase(stage)) {
                return start + share * part.millis();
            }
            start += part.millis();
        }
        String names =
                scrub.parts().stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        throw new DataProblem(
                "there is no stage " + stage, Mend.advice("use one of these: " + names));
    }
}
