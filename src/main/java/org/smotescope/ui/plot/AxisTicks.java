package org.smotescope.ui.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round places on an axis: steps of 1, 2 or 5 times a power of ten.
public final class AxisTicks {
    /// Least distance of ticks on a scatter plot, in pixels.
    private static final double DISTANCE = 100;

    /// More decimals or more digits than this are written with an exponent.
    private static final int MOST_DECIMALS = 6;

    private static final double MOST = 1e7;

    private static final int[] STEPS = {1, 2, 5, 10};

    /// A place on an axis and what stands there.
    ///
    /// @param label with a true minus sign and as many decimals as the step needs
    public record Tick(double value, String label) {}

    private AxisTicks() {}

    /// Ticks of the horizontal axis.
    public static List<Tick> across(Viewport view) {
        return between(view.minX(), view.maxX(), view.width() / DISTANCE);
    }

    /// Ticks of the vertical axis.
    public static List<Tick> up(Viewport view) {
        return between(view.minY(), view.maxY(), view.height() / DISTANCE);
    }

    /// All round places from `min` to `max`, with the smallest step that makes at most `most`
    /// intervals. The ends themselves count if they are round.
    public static List<Tick> between(double min, double max, double most) {
        if (!(min < max)) {
            throw new IllegalArgumentException("axis must have min < max: " + min + " " + max);
        }
        double least = (max - min) / Math.max(1, most);
        int power = (int) Math.floor(Math.log10(least));
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int times : STEPS) {
            step = BigDecimal.valueOf(times).scaleByPowerOfTen(power);
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                break;
            }
        }
        return multiples(step.stripTrailingZeros(), min, max);
    }

    private static List<Tick> multiples(BigDecimal step, double min, double max) {
        List<Tick> ticks = new ArrayList<>();
        BigDecimal slack = step.scaleByPowerOfTen(-6);
        BigDecimal end = new BigDecimal(max).add(slack);
        BigDecimal value =
                new BigDecimal(min)
                        .subtract(slack)
                        .divide(step, 0, RoundingMode.CEILING)
                        .multiply(step);
        boolean plain = step.scale() <= MOST_DECIMALS && Math.max(max, -min) < MOST;
        int decimals = Math.max(0, step.scale());
        while (value.compareTo(end) <= 0) {
            ticks.add(new Tick(value.doubleValue(), label(value, decimals, plain)));
            value = value.add(step);
        }
        return List.copyOf(ticks);
    }

    private static String label(BigDecimal value, int decimals, boolean plain) {
        String text =
                plain || value.signum() == 0
                        ? String.format(Locale.ROOT, "%,." + (plain ? decimals : 0) + "f", value)
                        : exponent(value.stripTrailingZeros());
        return text.replace('-', '−');
    }

    private static String exponent(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.scaleByPowerOfTen(-power).toPlainString() + "e" + power;
    }
}
