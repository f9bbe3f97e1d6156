package org.smotescope.data.synth;

import java.util.ArrayList;
import java.util.List;

/// Data sets in two columns, x and y, that show one thing each.
final class PlaneShapes {
    private static final List<String> NAMES = List.of("x", "y", "class");
    private static final String COMMON = "common";
    private static final String RARE = "rare";

    private PlaneShapes() {}

    /// Two half circles that hold each other, the lower one with few rows.
    static SampleTable twoMoons(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double angle = draws.uniform(0.0, StrictMath.PI);
            rows.add(near(draws, StrictMath.cos(angle), StrictMath.sin(angle), 0.12, COMMON));
        }
        for (int i = 0; i < 20; i++) {
            // Evenly along the arc, so that few rows still show its shape.
            double angle = StrictMath.PI * (i + draws.uniform()) / 20.0;
            double x = 1.0 - StrictMath.cos(angle);
            rows.add(near(draws, x, 0.52 - StrictMath.sin(angle), 0.11, RARE));
        }
        return table(rows);
    }

    /// Two groups of the rare class, one of them smaller than k + 1, with the common class between.
    static SampleTable bridging(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            rows.add(
                    point(
                            draws.normal(0.0, 0.75),
                            draws.normalWithin(0.0, 1.0, -2.4, 2.4),
                            COMMON));
        }
        for (int i = 0; i < 16; i++) {
            rows.add(near(draws, -3.2, 0.9, 0.32, RARE));
        }
        for (int i = 0; i < 4; i++) {
            rows.add(near(draws, 3.2, -0.8, 0.30, RARE));
        }
        return table(rows);
    }

    /// A rare group beside the common one, and ten common rows that were labelled rare by mistake.
    static SampleTable noise(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(point(draws.normal(0.0, 1.15), draws.normal(0.0, 0.95), COMMON));
        }
        for (int i = 0; i < 30; i++) {
            rows.add(point(draws.normal(3.0, 0.55), draws.normal(0.6, 0.6), RARE));
        }
        for (int i = 0; i < 10; i++) {
            rows.add(
                    point(
                            draws.normalWithin(-0.4, 0.9, -2.0, 0.9),
                            draws.normalWithin(0.0, 0.8, -1.6, 1.6),
                            RARE));
        }
        return table(rows);
    }

    private static List<String> near(
            Draws draws, double x, double y, double deviation, String label) {
        return point(draws.normal(x, deviation), draws.normal(y, deviation), label);
    }

    private static List<String> point(double x, double y, String label) {
        return List.of(SampleTable.fixed(x, 3), SampleTable.fixed(y, 3), label);
    }

    private static SampleTable table(List<List<String>> rows) {
        return new SampleTable(',', NAMES, 2, rows);
    }
}
