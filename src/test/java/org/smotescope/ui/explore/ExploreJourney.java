package org.smotescope.ui.explore;

import javafx.scene.Scene;
import org.smotescope.ui.Journey;
import org.smotescope.ui.theme.Theme;

/// A journey in Explore alone, with a sample open and all work done at once.
abstract class ExploreJourney extends Journey {
    private final String sample;
    private final double width;
    private final double height;
    private final Mode mode;

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    Looks looks;

    @SuppressWarnings("NullAway.Init") // Made on the window's thread, before each test.
    ExploreViewModel model;

    ExploreJourney(String sample, double width, double height, Mode mode) {
        this.sample = sample;
        this.width = width;
        this.height = height;
        this.mode = mode;
    }

    @Override
    protected final Scene scene() {
        looks = new Looks(sample, Theme.LIGHT, width, height);
        model = looks.model;
        return looks.scene;
    }

    @Override
    protected final void begin() {
        model.modeProperty().set(mode);
    }

    /// Changes a setting of the sampler.
    final void set(String setting, String value) {
        looks.workspace.change(
                recipe -> recipe.withResample(recipe.resample().withSetting(setting, value)));
    }
}
