package org.smotescope.ui.evaluate;

import org.jspecify.annotations.Nullable;
import org.smotescope.ui.evaluate.CurvePainting.Content;

/// Where the names of the curves stand: a place where no curve and no guessing line runs. Both axes
/// run from 0 to 1, upwards.
///
/// @param left the left edge
/// @param top the upper edge
record LegendSpot(double left, double top) {
    private static final double STEP = 0.02;
    private static final double ROOMY = 0.03;
    private static final double TIGHT = 0.008;
    private static final double GUESS_ROOM = 0.13;

    /// The free place nearest to where it is looked for first: the middle of the left side under
    /// precision, the lower right else.
    static LegendSpot find(Content shown, double width, double height) {
        boolean isLowerRight = shown.kind().guess() != CurveKind.Guess.LEVEL;
        LegendSpot wanted =
                isLowerRight
                        ? new LegendSpot(1.0 - width - ROOMY, 0.42)
                        : new LegendSpot(0.05, 0.62);
        LegendSpot roomy = find(shown, width, height, wanted, ROOMY);
        LegendSpot tight = roomy == null ? find(shown, width, height, wanted, TIGHT) : roomy;
        return tight == null ? wanted : tight;
    }

    private static @Nullable LegendSpot find(
            Content shown, double width, double height, LegendSpot wanted, double margin) {
        LegendSpot best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (double left = margin; left + width <= 1.0; left += STEP) {
            for (double top = height + margin; top <= 1.0; top += STEP) {
                double distance = Math.abs(left - wanted.left) + Math.abs(top - wanted.top);
                LegendSpot spot = new LegendSpot(left, top);
                if (distance < nearest && spot.isFree(shown, width, height, margin)) {
                    nearest = distance;
                    best = spot;
                }
            }
        }
        return best;
    }

    private boolean isFree(Content shown, double width, double height, double margin) {
        double right = left + width + margin;
        double bottom = top - height - margin;
        boolean meetsGuess =
                shown.kind().guess() == CurveKind.Guess.LEVEL
                        && bottom < shown.guess() + GUESS_ROOM
                        && top > shown.guess();
        return !meetsGuess
                && !shown.before().crosses(left - margin, bottom, right, top + margin)
                && !shown.after().crosses(left - margin, bottom, right, top + margin);
    }
}
