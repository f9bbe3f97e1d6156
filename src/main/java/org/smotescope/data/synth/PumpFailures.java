package org.smotescope.data.synth;

import java.util.ArrayList;
import java.util.List;

/// Pumps of a water works in a file as German spreadsheets write it: semicolons, decimal commas, a
/// column of words, empty cells, and a name for every row.
final class PumpFailures {
    private static final List<String> NAMES =
            List.of("vibration", "temperature", "pressure", "hours", "site", "failed", "pump_id");
    private static final int TARGET = 5;
    private static final int FINE = 1400;
    private static final int FAILED = 200;

    private PumpFailures() {}

    static SampleTable make(Draws draws) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < FINE + FAILED; i++) {
            boolean failed = i >= FINE;
            boolean empty = failed ? i >= FINE + FAILED - 4 : i < 8;
            rows.add(pump(draws, failed, empty));
        }
        return new SampleTable(';', NAMES, TARGET, named(rows, draws.stream("names")));
    }

    private static List<String> pump(Draws draws, boolean failed, boolean empty) {
        // Two ways to fail: worn bearings shake and run hot, leaking seals lose pressure.
        boolean worn = draws.uniform() < 0.6;
        double vibration = vibration(draws, failed, worn);
        double temperature =
                failed
                        ? draws.normalWithin(worn ? 66.8 : 61.5, 5.6, 44.6, 81.4)
                        : draws.normalWithin(60.7, 4.8, 44.6, 79.0);
        double pressure =
                failed
                        ? draws.normalWithin(worn ? 4.95 : 3.90, 0.62, 2.62, 6.6)
                        : draws.normalWithin(5.21, 0.57, 2.9, 6.91);
        double hours =
                failed
                        ? draws.normalWithin(2950.0, 1400.0, 60.0, 6379.0)
                        : draws.normalWithin(2350.0, 950.0, 40.0, 5600.0);
        return List.of(
                comma(vibration, 2),
                comma(temperature, 1),
                empty ? "" : comma(pressure, 2),
                comma(hours, 0),
                site(draws.uniform(), failed),
                failed ? "yes" : "no");
    }

    private static double vibration(Draws draws, boolean failed, boolean worn) {
        if (!failed) {
            return draws.normalWithin(2.55, 0.72, 0.60, 5.4);
        }
        return draws.normalWithin(worn ? 4.05 : 2.7, 1.1, 0.8, 7.01);
    }

    private static String site(double share, boolean failed) {
        double mill = failed ? 0.48 : 0.44;
        double harbour = failed ? 0.80 : 0.78;
        return share < mill ? "mill" : share < harbour ? "harbour" : "quarry";
    }

    private static String comma(double value, int decimals) {
        return SampleTable.fixed(value, decimals).replace('.', ',');
    }

    /// Gives every row a name that says nothing about it.
    private static List<List<String>> named(List<List<String>> rows, Draws draws) {
        int[] numbers = new int[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            int j = draws.below(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i + 1;
        }
        List<List<String>> named = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.add("P-" + String.valueOf(10_000 + numbers[i]).substring(1));
            named.add(List.copyOf(row));
        }
        return named;
    }
}
