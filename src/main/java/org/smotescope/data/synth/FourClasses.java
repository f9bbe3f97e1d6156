package org.smotescope.data.synth;

import java.util.ArrayList;
import java.util.List;

/// Seeds from a field, in millimetres and milligrams: four kinds, very unequal in number.
final class FourClasses {
    private static final List<String> NAMES =
            List.of("length", "width", "thickness", "mass", "class");

    private FourClasses() {}

    static SampleTable make(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, draws, "wheat", 600, new double[] {6.5, 3.3, 2.9});
        add(rows, draws, "rye", 240, new double[] {7.4, 2.6, 2.4});
        add(rows, draws, "vetch", 80, new double[] {5.2, 3.7, 3.4});
        add(rows, draws, "darnel", 24, new double[] {6.3, 2.3, 2.2});
        return new SampleTable(',', NAMES, NAMES.size() - 1, rows);
    }

    private static void add(
            List<List<String>> rows, Draws draws, String kind, int count, double[] sizes) {
        for (int i = 0; i < count; i++) {
            double growth = draws.normal(1.0, 0.06);
            double length = sizes[0] * growth + draws.normal(0.0, 0.30);
            double width = sizes[1] * growth + draws.normal(0.0, 0.18);
            double thickness = sizes[2] * growth + draws.normal(0.0, 0.15);
            double mass = 0.62 * length * width * thickness * draws.normal(1.0, 0.05);
            rows.add(
                    List.of(
                            SampleTable.fixed(length, 2),
                            SampleTable.fixed(width, 2),
                            SampleTable.fixed(thickness, 2),
                            SampleTable.fixed(mass, 1),
                            kind));
        }
    }
}
