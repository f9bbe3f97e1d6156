package org.smotescope.ui.session;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import org.smotescope.ui.LiveWorkspace;
import org.smotescope.ui.Place;
import org.smotescope.ui.Places;
import org.smotescope.ui.async.Jobs;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.dialog.Dialogs;
import org.smotescope.ui.dialog.FileActions;
import org.smotescope.ui.evaluate.EvaluateViewModel;
import org.smotescope.ui.evaluate.SplitsViewModel;
import org.smotescope.ui.explore.ExploreViewModel;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.selection.Selection;

/// Sessions of a window without nodes.
public final class TestSessions {
    private TestSessions() {}

    public static SessionActions of(
            LiveWorkspace workspace, FileActions files, Dialogs dialogs, Jobs jobs) {
        Selection selection = new Selection();
        ExploreViewModel explore = new ExploreViewModel(workspace, jobs, selection);
        return new SessionActions(
                workspace,
                files,
                dialogs,
                jobs,
                view(
                        explore,
                        new CompareViewModel(workspace, jobs, explore.axes(), selection),
                        new EvaluateViewModel(workspace, jobs, selection),
                        new SplitsViewModel(workspace, jobs)));
    }

    /// How one looks at a window with these view-models.
    public static WindowView view(
            ExploreViewModel explore,
            CompareViewModel compare,
            EvaluateViewModel evaluate,
            SplitsViewModel splits) {
        List<Place> places =
                Stream.of("Data", "Explore", "Compare", "Evaluate")
                        .<Place>map(NoPlace::new)
                        .toList();
        return new WindowView(
                Places.of(places),
                new SimpleObjectProperty<>(StepNumber.RESAMPLE),
                explore.memory(),
                compare,
                evaluate,
                splits);
    }

    private record NoPlace(String title) implements Place {
        @Override
        public Node centre() {
            return new Group();
        }
    }
}
