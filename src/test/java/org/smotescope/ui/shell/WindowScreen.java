package org.smotescope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.smotescope.data.synth.Samples;
import org.smotescope.experiment.Protocol;
import org.smotescope.ui.async.ImmediateJobs;
import org.smotescope.ui.compare.CompareViewModel;
import org.smotescope.ui.compare.StillView;
import org.smotescope.ui.dialog.NoDialogs;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.explore.Mode;
import org.smotescope.ui.plot.Area;
import org.smotescope.ui.plot.Bounds;
import org.smotescope.ui.plot.Combine;
import org.smotescope.ui.plot.Tool;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.theme.TextSize;

/// A state of the window that tests look at.
///
/// @param place the title of the place
/// @param pose brings the window into this state
record WindowScreen(String name, String place, Consumer<Composition> pose) {

    /// Every place and step, and the sheets over them.
    static List<WindowScreen> all() {
        List<WindowScreen> screens = new ArrayList<>();
        for (StepNumber step : StepNumber.values()) {
            screens.add(
                    new WindowScreen(
                            "step " + step.name().toLowerCase(Locale.ROOT),
                            "Data",
                            parts -> parts.recipe().open().set(step)));
        }
        screens.add(new WindowScreen("one row", "Explore", parts -> {}));
        screens.add(
                new WindowScreen(
                        "all rows",
                        "Explore",
                        parts -> parts.explore().modeProperty().set(Mode.ALL_ROWS)));
        screens.add(new WindowScreen("chosen rows", "Explore", WindowScreen::choose));
        for (MeasuredOn measured : MeasuredOn.values()) {
            screens.add(
                    new WindowScreen(
                            "measured on " + measured.name().toLowerCase(Locale.ROOT),
                            "Evaluate",
                            parts -> parts.splits().measuredOnProperty().set(measured)));
        }
        screens.add(new WindowScreen("leaderboard", "Compare", WindowScreen::fewFolds));
        screens.add(
                new WindowScreen(
                        "grid",
                        "Compare",
                        parts -> {
                            fewFolds(parts);
                            parts.compare().panels().viewProperty().set(StillView.DENSITY);
                            parts.compare().kindProperty().set(CompareViewModel.Kind.GRID);
                        }));
        screens.add(new WindowScreen("export", "Explore", parts -> parts.files().export()));
        screens.add(new WindowScreen("paint", "Explore", parts -> parts.files().paint()));
        return screens;
    }

    private static void fewFolds(Composition parts) {
        parts.compare().lineup().measureOn(new Protocol.Folds(2, 1));
        parts.compare().grid().foldsProperty().set(new Protocol.Folds(2, 1));
    }

    private static void choose(Composition parts) {
        parts.explore().modeProperty().set(Mode.ALL_ROWS);
        parts.explore().toolProperty().set(Tool.BOX);
        parts.explore().gathering().select(new Area.Box(new Bounds(-1, 1, -1, 1)), Combine.REPLACE);
    }

    /// The window in this state, laid out in 1280 x 800. Called on the window's thread.
    Scene opened(ThemeChoice theme, TextSize text) {
        return opened(theme, text, 1280, 800);
    }

    Scene opened(ThemeChoice theme, TextSize text, int width, int height) {
        Composition parts =
                new Composition(
                        new ImmediateJobs(),
                        new NoDialogs(),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT),
                        () -> {});
        parts.themes().choice().set(theme);
        parts.themes().textSize().set(text);
        parts.files().open(Samples.source("pump-failures.csv"));
        parts.shell().begin(place);
        Scene scene = new Scene(parts.shell().root(), width, height);
        pose.accept(parts);
        parts.themes().dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
