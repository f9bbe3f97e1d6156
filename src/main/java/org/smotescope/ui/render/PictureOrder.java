package org.smotescope.ui.render;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smotescope.data.io.CsvSource;
import org.smotescope.data.io.ReadOptions;
import org.smotescope.experiment.Recipe;
import org.smotescope.ui.evaluate.CompareAt;
import org.smotescope.ui.evaluate.MeasuredOn;
import org.smotescope.ui.figure.AnimationFile;
import org.smotescope.ui.figure.FigureFormat;
import org.smotescope.ui.figure.FigureLook;
import org.smotescope.ui.recipe.StepNumber;
import org.smotescope.ui.selection.MatrixCell;
import org.smotescope.ui.theme.TextSize;
import org.smotescope.ui.theme.Theme;

/// A picture of the window, as it is asked for. Knows nothing of windows itself.
///
/// @param source the file that is open
/// @param read how it is read
/// @param change what to change in the recipe that the window opens with
/// @param place the title of the place, in any case
/// @param look light or dark
/// @param text how large the text is
/// @param width in pixels
/// @param height in pixels
/// @param pose how the places are set up
/// @param scale pixels of a figure as PNG for one of its own; 0 for the window as PNG
/// @param animation how the story is written where the whole of it is asked for, or null
/// @param out where the picture is written: a figure where it ends in .svg or .pdf
record PictureOrder(
        CsvSource source,
        ReadOptions read,
        UnaryOperator<Recipe> change,
        String place,
        Look look,
        TextSize text,
        int width,
        int height,
        Pose pose,
        int scale,
        @Nullable AnimationFile animation,
        Path out) {
    private static final int LARGEST = 8_192;

    PictureOrder {
        if (width < 1 || width > LARGEST || height < 1 || height > LARGEST) {
            throw new IllegalArgumentException(
                    "size must be from 1x1 to 8192x8192: " + width + "x" + height);
        }
    }

    /// The kind of figure that is asked for; null where the whole window is.
    @Nullable FigureFormat figure() {
        FigureFormat format = FigureFormat.of(out).orElse(FigureFormat.PNG);
        return format == FigureFormat.PNG && scale == 0 ? null : format;
    }

    /// How the figure looks.
    FigureLook figureLook() {
        return new FigureLook(look == Look.DARK ? Theme.DARK : Theme.LIGHT, width, height);
    }

    /// The colours of the window.
    enum Look {
        LIGHT,
        DARK
    }

    /// Test rows that are chosen.
    ///
    /// @param model by whose answers
    /// @param actual the label of their class
    /// @param predicted the label that the model gave them, or null for any
    /// @param isListed whether their table is open
    record Choice(
            MatrixCell.Model model, String actual, @Nullable String predicted, boolean isListed) {}

    /// How the places are set up before the picture is taken.
    ///
    /// @param step the open step of the recipe, or null for the one that is open at first
    /// @param threshold where the line is moved once the rule has put it, or null
    /// @param compareAt the rule of Evaluate
    /// @param measuredOn what Evaluate measures on
    /// @param choice the test rows that are chosen, or null for none
    /// @param explore how Explore is set up
    /// @param compare how Compare is set up
    /// @param sheet what lies over the place, or null
    record Pose(
            @Nullable StepNumber step,
            @Nullable Double threshold,
            CompareAt compareAt,
            MeasuredOn measuredOn,
            @Nullable Choice choice,
            ExplorePose explore,
            CompareOptions.ComparePose compare,
            @Nullable Sheet sheet) {}

    /// What is asked over a place.
    enum Sheet {
        /// Painting rows by hand.
        PAINT,
        /// Setting a figure up.
        FIGURE
    }
}
